using LineageAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>Methods that read and write a variable for several threads: it holds what was put into it.</summary>
internal static class VariableMethods
{
    private static readonly TypeTables Tables = new TypeTables()
        .With("System.Threading.Interlocked", new MethodTable()
            .With(static call => Exchanged(call, call.Given("value")), "Exchange")
            .With(static call => Exchanged(call, call.Argument(0).Or(call.Given("value"))), "CompareExchange")
            .With(static call => call.Argument(0), "Read"))
        .With("System.Threading.Volatile", new MethodTable()
            .With(static call => call.Argument(0), "Read")
            .With(static call => Exchanged(call, call.Given("value")), "Write"));

    /// <summary>What a method does; null when it is none of these.</summary>
    public static LibraryMethod? Find(IMethodSymbol method) => Tables.Find(method);

    // What the variable held comes out.
    private static FlowValue? Exchanged(LibraryCall call, FlowValue value)
    {
        var before = call.Argument(0);
        call.Output(call.Site.Method.Parameters[0].Name, value);
        return call.Site.Method.ReturnsVoid ? FlowValue.None : before;
    }
}
