using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>
/// The projects that a compilation references as source. They stand among hundreds of assemblies, and every project around asks for them.
/// </summary>
internal static class SourceReferences
{
    private static readonly ConditionalWeakTable<Compilation, StrongBox<ImmutableArray<Compilation>>> Known = new();

    /// <summary>The compilations, in the order of the references.</summary>
    public static ImmutableArray<Compilation> Of(Compilation compilation) => Known.GetValue(compilation, static asked => new(
        asked.References.OfType<CompilationReference>().Select(reference => reference.Compilation).ToImmutableArray())).Value;
}
