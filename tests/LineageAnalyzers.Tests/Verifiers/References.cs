using System.Collections.Immutable;
using LineageAnalyzers.Annotations;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>The libraries that test code compiles against, by name.</summary>
internal static class References
{
    /// <summary>The .NET runtime's own assemblies.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Where(IsManaged).Select(Reference)];

    public static MetadataReference ConfluentKafka { get; } = Of<Confluent.Kafka.Headers>();

    public static MetadataReference ApacheAvro { get; } = Of<Avro.Schema>();

    public static MetadataReference GoogleProtobuf { get; } = Of<Google.Protobuf.IMessage>();

    public static MetadataReference NewtonsoftJson { get; } = Of<Newtonsoft.Json.JsonPropertyAttribute>();

    public static MetadataReference Annotations { get; } = Of<ClassifiedAttribute>();

    public static MetadataReference Compliance { get; } = Of<Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute>();

    /// <summary>Configuration, options, dependency injection, hosting and logging.</summary>
    public static ImmutableArray<MetadataReference> Hosting { get; } =
        [.. Directory.GetFiles(AppContext.BaseDirectory, "Microsoft.Extensions.*.dll").Select(Reference)];

    /// <summary>ASP.NET Core, which lies beside the runtime that the tests run on.</summary>
    public static ImmutableArray<MetadataReference> AspNetCore { get; } =
        [.. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!.Replace("Microsoft.NETCore.App", "Microsoft.AspNetCore.App"), "Microsoft.AspNetCore.*.dll").Select(Reference)];

    /// <summary>What a usual Kafka service references.</summary>
    public static ImmutableArray<MetadataReference> KafkaService { get; } =
        [.. Framework, .. Hosting, ConfluentKafka, ApacheAvro, GoogleProtobuf, NewtonsoftJson, Annotations];

    private static MetadataReference Of<T>() => Reference(typeof(T).Assembly.Location);

    private static MetadataReference Reference(string path) => MetadataReference.CreateFromFile(path);

    private static bool IsManaged(string path)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal)
            ? !name.Contains(".Native", StringComparison.Ordinal)
            : name is "mscorlib.dll" or "netstandard.dll" or "WindowsBase.dll";
    }
}
