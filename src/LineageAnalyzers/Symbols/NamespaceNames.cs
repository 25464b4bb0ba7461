using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>The full names of namespaces. Every call that data flows through asks for one; each is put together once.</summary>
internal static class NamespaceNames
{
    private static readonly ConditionalWeakTable<INamespaceSymbol, string> Known = new();

    /// <summary>The full name of the namespace that holds a type; null for a type that is in none.</summary>
    public static string? Of(ITypeSymbol type) => type.ContainingNamespace is { } space ? Known.GetValue(space, static asked => asked.ToDisplayString()) : null;
}
