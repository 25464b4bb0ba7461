using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Records;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Reporting;

/// <summary>The members of types that stand on the wire, with their names there. Each type is asked once.</summary>
internal sealed class WireMembers(RecordDescriber records)
{
    private readonly Dictionary<(ITypeSymbol Type, WireForm Form), ImmutableArray<(ISymbol Member, ITypeSymbol Type, string Name)>> _known = [];

    /// <summary>The members, those of base classes included.</summary>
    public ImmutableArray<(ISymbol Member, ITypeSymbol Type, string Name)> Of(ITypeSymbol type, WireForm form, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue((type, form), out var members))
            _known.Add((type, form), members = Find(type, form, cancellationToken).ToImmutableArray());
        return members;
    }

    private IEnumerable<(ISymbol, ITypeSymbol, string)> Find(ITypeSymbol type, WireForm form, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member.IsStatic || member.IsImplicitlyDeclared && member is IFieldSymbol)
                    continue;
                var memberType = member switch
                {
                    IPropertySymbol { IsIndexer: false } property => property.Type,
                    IFieldSymbol field => field.Type,
                    _ => null,
                };
                if (memberType is not null && records.WireNameOf(member, form, cancellationToken) is { } name && names.Add(name))
                    yield return (member, memberType, name);
            }
        }
    }
}
