using System.Threading;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Json;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>Finds the C# members behind the paths of a record's fields.</summary>
internal sealed class FieldSymbols(Compilation compilation, RecordDescriber records)
{
    private readonly CollectionSymbols _collections = new(compilation);

    /// <summary>The property or field that holds a field; null when there is none.</summary>
    public ISymbol? MemberAt(ITypeSymbol record, WireForm form, string path, CancellationToken cancellationToken) =>
        Walk(record, form, path, cancellationToken).Member;

    /// <summary>The nearest type that holds a field, or would hold it if there was one.</summary>
    public INamedTypeSymbol? OwnerOf(ITypeSymbol record, WireForm form, string path, CancellationToken cancellationToken) =>
        Walk(record, form, path, cancellationToken).Owner;

    // A wire name may hold a dot, so members are tried as the beginning of what is left.
    private (ISymbol? Member, INamedTypeSymbol? Owner) Walk(ITypeSymbol record, WireForm form, string path, CancellationToken cancellationToken)
    {
        ITypeSymbol? type = record;
        ISymbol? member = null;
        INamedTypeSymbol? owner = null;
        var rest = path;
        while (type is not null)
        {
            type = Contents(type, ref rest, form);
            if (type is not INamedTypeSymbol named || rest.Length == 0)
                return (rest.Length == 0 ? member : null, owner ?? type as INamedTypeSymbol);
            owner = named;
            member = MembersOf(named).FirstOrDefault(candidate =>
                records.WireNameOf(candidate, form, cancellationToken) is { Length: > 0 } name && FieldPath.IsWithin(rest, name));
            if (member is null)
                return (null, owner);
            rest = FieldPath.Relative(rest, records.WireNameOf(member, form, cancellationToken)!);
            type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
        }

        return (rest.Length == 0 ? member : null, owner);
    }

    // What stands in a nullable value, in an array, in a map.
    private ITypeSymbol? Contents(ITypeSymbol type, ref string rest, WireForm form)
    {
        ITypeSymbol? inside = JsonContract.WithoutNullable(type);
        while (rest.StartsWith(FieldPath.Items, StringComparison.Ordinal) || rest.StartsWith(FieldPath.MapValues, StringComparison.Ordinal))
        {
            inside = inside is IArrayTypeSymbol array ? array.ElementType
                : inside is INamedTypeSymbol named ? _collections.ContentsOf(named, form.Json.Dialect)?.Type
                : null;
            if (inside is null)
                return null;
            inside = JsonContract.WithoutNullable(inside);
            rest = rest.Substring(FieldPath.Items.Length).TrimStart('.');
        }

        return inside;
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false })
                    yield return member;
            }
        }
    }
}
