using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>Where data comes from that no record brought: the clock, random numbers, the configuration, HTTP answers, databases, files.</summary>
internal sealed class SourceModel(ConfigurationSymbols configuration) : ILibraryModel
{
    /// <inheritdoc/>
    public FlowValue? Apply(CallSite call, Memory memory, IMethodCaller caller) =>
        KindOf(call) is { } kind ? memory.External([Origin.Of(kind, MemberNames.Of(call.Method), call.Place)], DataTypes.ResultOf(call.Method)) : null;

    /// <summary>What a property of a library gives; null when that is no source.</summary>
    public FlowSource? KindOf(IPropertySymbol property)
    {
        if (property.ContainingType is not { } type)
            return null;
        return (NamespaceNames.Of(type), type.Name, property.Name) switch
        {
            ("System", "DateTime" or "DateTimeOffset", "Now" or "UtcNow" or "Today") => FlowSource.Clock,
            ("System", "Environment", "TickCount" or "TickCount64") => FlowSource.Clock,
            ("System", "Environment", not ("NewLine" or "TickCount" or "TickCount64")) => FlowSource.Unknown,
            ("System", "Random", "Shared") => null,
            _ when property.Name is "Value" or "CurrentValue" && configuration.IsOptions(type) => FlowSource.Configuration,
            _ when property.IsIndexer && configuration.IsConfiguration(type) => FlowSource.Configuration,
            _ => null,
        };
    }

    private FlowSource? KindOf(CallSite call)
    {
        if (call.Type is not { } type)
            return null;
        switch (NamespaceNames.Of(type), type.Name)
        {
            case ("System", "TimeProvider") when call.Name is "GetUtcNow" or "GetLocalNow" or "GetTimestamp":
                return FlowSource.Clock;
            case ("System.Diagnostics", "Stopwatch") when call.Name == "GetTimestamp":
                return FlowSource.Clock;
            case ("System", "Guid") when call.Name is "NewGuid" or "CreateVersion7":
            case ("System", "Random"):
            case ("System.Security.Cryptography", "RandomNumberGenerator"):
                return FlowSource.Random;
            case ("System", "Environment") when call.Name == "GetEnvironmentVariable":
                return FlowSource.Configuration;
            // They take no data, but what they give is not constant.
            case ("System", "Console") when call.Name.StartsWith("Read", StringComparison.Ordinal):
            case ("System", "Environment") when call.Name.StartsWith("Get", StringComparison.Ordinal):
            case ("System.IO", "File") when call.Name.StartsWith("Read", StringComparison.Ordinal) || call.Name.StartsWith("Open", StringComparison.Ordinal):
            case ("System.Net", "Dns"):
            case ("System.Diagnostics", "Process") when call.Method.IsStatic:
                return FlowSource.Unknown;
            case ("System.Net.Http", "HttpClient" or "HttpMessageInvoker") when !call.Method.ReturnsVoid:
            case ("System.Net.Http.Json", "HttpClientJsonExtensions"):
            case ("System.Net.Http.Json", "HttpContentJsonExtensions"):
                return FlowSource.Http;
            case ("System.Net.Http", "HttpContent") when call.Name.StartsWith("ReadAs", StringComparison.Ordinal):
                return FlowSource.Http;
            case ("Microsoft.EntityFrameworkCore", "DbContext" or "DbSet") when call.Name is "Find" or "FindAsync" or "Set":
            case ("Dapper", "SqlMapper") when call.Name.StartsWith("Query", StringComparison.Ordinal):
            case ("System.Data.Common", "DbDataReader" or "DbCommand") when call.Name.StartsWith("Get", StringComparison.Ordinal) || call.Name.StartsWith("ExecuteScalar", StringComparison.Ordinal):
                return FlowSource.Database;
            default:
                return IsConfigurationRead(call) ? FlowSource.Configuration : null;
        }
    }

    private bool IsConfigurationRead(CallSite call) =>
        call.Name is "GetValue" or "GetConnectionString" or "Get" or "GetRequiredSection" or "GetSection"
        && (configuration.IsConfiguration(call.ReceiverType) || configuration.IsConfiguration(call.Type));
}
