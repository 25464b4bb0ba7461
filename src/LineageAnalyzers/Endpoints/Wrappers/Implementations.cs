using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>Counts the methods of a compilation that a call of a member may run.</summary>
internal sealed class Implementations(Compilation compilation)
{
    private readonly Lazy<ILookup<string, IMethodSymbol>> _byName = new(() => DeclaredTypes.In(compilation.Assembly.GlobalNamespace)
        .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
        .ToLookup(method => method.Name.Substring(method.Name.LastIndexOf('.') + 1), StringComparer.Ordinal));

    /// <summary>How many methods with a body stand behind the member: itself, and those that implement or override it.</summary>
    public int Count(IMethodSymbol member) =>
        _byName.Value[member.Name.Substring(member.Name.LastIndexOf('.') + 1)].Count(method => !method.IsAbstract && MethodContracts.Of(method).Contains(member, SymbolEqualityComparer.Default));
}
