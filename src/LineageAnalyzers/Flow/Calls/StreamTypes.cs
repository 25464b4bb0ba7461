using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Tells the types that stand for a stream of records in a topology: what such an object holds is what each record holds.</summary>
internal static class StreamTypes
{
    private static readonly ImmutableHashSet<string> Streamiz = ImmutableHashSet.Create(
        "IKStream", "IKTable", "IGlobalKTable", "IKGroupedStream", "IKGroupedTable", "ITimeWindowedKStream");

    private static readonly ImmutableHashSet<string> Akka = ImmutableHashSet.Create("Source", "SubFlow", "SourceWithContext");

    /// <summary>Whether the type is one of them.</summary>
    public static bool Is(ITypeSymbol? type) => type is INamedTypeSymbol { IsGenericType: true } && IsOf(Frameworks.Of(type), type.Name);

    /// <summary>Whether functions that are handed to a framework are followed by the streams that they work on.</summary>
    public static bool AreOf(string? framework) => framework is "Streamiz" or "Akka";

    private static bool IsOf(string? framework, string name) => framework switch
    {
        "Streamiz" => Streamiz.Contains(name),
        "Akka" => Akka.Contains(name),
        _ => false,
    };
}
