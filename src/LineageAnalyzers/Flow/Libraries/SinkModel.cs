using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>Tells where data leaves the program, other than into a topic.</summary>
internal static class SinkModel
{
    /// <summary>The kind of sink that a call writes to; null when it is none.</summary>
    public static FlowSink? KindOf(CallSite call) => KindOf(call.Method);

    /// <summary>The kind of sink that a method writes to; null when it is none.</summary>
    public static FlowSink? KindOf(IMethodSymbol method)
    {
        if (method.ContainingType is not { } type)
            return null;
        var name = method.Name;
        switch (NamespaceNames.Of(type), type.Name)
        {
            case ("Microsoft.Extensions.Logging", "LoggerExtensions" or "ILogger") when name.StartsWith("Log", StringComparison.Ordinal) || name == "BeginScope":
            case ("Serilog", "ILogger" or "Log") when name is "Verbose" or "Debug" or "Information" or "Warning" or "Error" or "Fatal" or "Write" or "ForContext":
            case ("NLog", "Logger" or "ILogger") when name is "Trace" or "Debug" or "Info" or "Warn" or "Error" or "Fatal" or "Log":
            case ("log4net", "ILog") when name is "Debug" or "Info" or "Warn" or "Error" or "Fatal" || name.EndsWith("Format", StringComparison.Ordinal):
            case ("System.Diagnostics", "Trace" or "Debug") when name.StartsWith("Write", StringComparison.Ordinal) || name.StartsWith("Trace", StringComparison.Ordinal):
                return FlowSink.Log;
            case ("System", "Console") when name.StartsWith("Write", StringComparison.Ordinal):
                return FlowSink.Console;
            case ("System.Diagnostics", "Activity") when name is "SetTag" or "AddTag" or "AddEvent" or "AddBaggage" or "SetBaggage" or "SetStatus":
                return FlowSink.Trace;
            case ("System.Diagnostics.Metrics", _) when name is "Add" or "Record":
                return FlowSink.Metric;
            case ("System.Net.Http", "HttpClient" or "HttpMessageInvoker") when name.StartsWith("Post", StringComparison.Ordinal) || IsOtherRequest(name):
            case ("System.Net.Http.Json", "HttpClientJsonExtensions"):
                return FlowSink.Http;
            case ("System.IO", "File") when name.StartsWith("Write", StringComparison.Ordinal) || name.StartsWith("Append", StringComparison.Ordinal):
                return FlowSink.File;
            case ("Microsoft.EntityFrameworkCore", "DbContext" or "DbSet") when name.StartsWith("Add", StringComparison.Ordinal) || name.StartsWith("Update", StringComparison.Ordinal) || name.StartsWith("Attach", StringComparison.Ordinal):
            case ("Dapper", "SqlMapper") when name.StartsWith("Execute", StringComparison.Ordinal):
                return FlowSink.Database;
            default:
                return null;
        }
    }

    private static bool IsOtherRequest(string name) =>
        name.StartsWith("Put", StringComparison.Ordinal) || name.StartsWith("Patch", StringComparison.Ordinal) || name.StartsWith("Send", StringComparison.Ordinal)
        || name.StartsWith("Get", StringComparison.Ordinal) || name.StartsWith("Delete", StringComparison.Ordinal);
}
