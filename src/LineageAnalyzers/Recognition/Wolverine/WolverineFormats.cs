using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Wolverine;

/// <summary>What Wolverine writes: JSON of System.Text.Json in camel case, unless code sets another serializer.</summary>
internal static class WolverineFormats
{
    private const string Serializer = "Wolverine.Runtime.Serialization.SystemTextJsonSerializer";
    private static readonly FrameworkFormat Default = new(Serializer, WireFormat.Json, FrameworkJson.SystemTextJsonWeb);

    private static readonly string[] OtherSerializers =
        ["UseSystemTextJsonForSerialization", "UseNewtonsoftForSerialization", "UseMessagePackSerialization", "UseMemoryPackSerialization", "UseProtobufSerialization", "AddSerializer", "DefaultSerializer"];

    private static readonly string[] OtherFormats = ["DefaultSerializer", "UseInterop", "InteropWithCloudEvents", "Encrypted"];

    /// <summary>What is sent by a rule with these calls after it.</summary>
    public static FrameworkFormat Sent(IEnumerable<IInvocationOperation> calls, SourceModels models)
    {
        var changes = calls.Where(call => OtherFormats.Contains(call.TargetMethod.Name) || call.TargetMethod.Name == "PublishRawJson" && CallArguments.Find(call, "options") is not null);
        return changes.FirstOrDefault() is { } change ? FrameworkFormat.Unknown($"{change.TargetMethod.Name} changes what is written") : Sent(models);
    }

    /// <summary>What is sent where no rule is seen.</summary>
    public static FrameworkFormat Sent(SourceModels models) =>
        OtherSerializers.FirstOrDefault(name => CallSites.AreNamed(name, models, CancellationToken.None)) is { } setting
            ? FrameworkFormat.Unknown($"{setting} changes what Wolverine writes")
            : Default;

    /// <summary>What a listener with these calls after it reads.</summary>
    public static FrameworkFormat Received(IReadOnlyList<IInvocationOperation> calls, SourceModels models) =>
        calls.FirstOrDefault(call => OtherFormats.Contains(call.TargetMethod.Name) || call.TargetMethod.Name == "ReceiveRawJson" && CallArguments.Find(call, "options") is not null) is { } change
            ? FrameworkFormat.Unknown($"{change.TargetMethod.Name} changes what is read")
            : Sent(models);
}
