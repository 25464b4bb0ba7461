using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Finds the values that fields and properties are declared with.</summary>
internal sealed class MemberInitializers(SourceModels models)
{
    private readonly Dictionary<INamedTypeSymbol, ImmutableArray<(ISymbol Member, IOperation Value)>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The instance members with their values, in the order of declaration; empty for a type that has no source.</summary>
    public ImmutableArray<(ISymbol Member, IOperation Value)> Of(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        type = type.OriginalDefinition;
        if (!_known.TryGetValue(type, out var found))
            _known.Add(type, found = Find(type, isStatic: false, cancellationToken).ToImmutableArray());
        return found;
    }

    /// <summary>The static members with their values, in the order of declaration. A type is asked for them once.</summary>
    public IEnumerable<(ISymbol Member, IOperation Value)> OfStatic(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        Find(type.OriginalDefinition, isStatic: true, cancellationToken);

    private IEnumerable<(ISymbol, IOperation)> Find(INamedTypeSymbol type, bool isStatic, CancellationToken cancellationToken)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not (IFieldSymbol { IsConst: false } or IPropertySymbol or IEventSymbol) || member.IsStatic != isStatic || member.IsImplicitlyDeclared)
                continue;
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                var initializer = reference.SeenSyntax(cancellationToken) switch
                {
                    VariableDeclaratorSyntax variable => variable.Initializer,
                    PropertyDeclarationSyntax property => property.Initializer,
                    _ => null,
                };
                if (initializer is not null && models.OperationOf(initializer, cancellationToken) is ISymbolInitializerOperation { Value: { } value })
                    yield return (member, value);
            }
        }
    }
}
