using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>Methods of base classes by which a handler of a framework hands its message on to the next one, and which give it back.</summary>
internal static class PipelineMethods
{
    private static readonly TypeTables Tables = new TypeTables().With(
        ["Paramore.Brighter.RequestHandler`1", "Paramore.Brighter.RequestHandlerAsync`1"],
        new MethodTable().With(static call => call.Argument(0), "Handle", "HandleAsync"));

    /// <summary>What a method does; null when it is none of these.</summary>
    public static LibraryMethod? Find(IMethodSymbol method) => Tables.Find(method);
}
