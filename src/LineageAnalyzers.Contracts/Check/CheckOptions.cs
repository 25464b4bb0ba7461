using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>What a check may know beside the manifests.</summary>
public sealed record CheckOptions
{
    /// <summary>Consumers that are known from elsewhere (a graph). A project whose manifest is at hand speaks for itself.</summary>
    public IReadOnlyList<KnownConsumer> Consumers { get; init; } = [];

    /// <summary>Consumers that are known from elsewhere without their topics, so that they may read any of them.</summary>
    public IReadOnlyList<AffectedConsumer> ConsumersOfUnknownTopics { get; init; } = [];
}

/// <summary>A consumer of a topic that is known from elsewhere.</summary>
public sealed record KnownConsumer
{
    /// <summary>The project.</summary>
    public required string Project { get; init; }

    /// <summary>Which project that is; null when only its name is known.</summary>
    public ProjectIdentity? Identity { get; init; }

    /// <summary>The topic.</summary>
    public required string Topic { get; init; }

    /// <summary>The part of the record.</summary>
    public RecordPart Part { get; init; }

    /// <summary>The fields that it reads, as far as they are known.</summary>
    public IReadOnlyList<ConsumerRead> Reads { get; init; } = [];

    /// <summary>Whether it uses the record as a whole, so that any field may matter.</summary>
    public bool Whole { get; init; }

    /// <summary>How it reads the record.</summary>
    public WireFormat Format { get; init; }

    /// <summary>The schema that it was compiled with; null when it is not known.</summary>
    public string? Schema { get; init; }

    /// <summary>Of Protobuf the full name of the message that it reads; null for the first one of the schema.</summary>
    public string? Message { get; init; }

    /// <summary>The files that the schema imports.</summary>
    public EquatableArray<SchemaImport> Imports { get; init; }

    /// <summary>The schema, where it was read before; then <see cref="Schema"/> does not count.</summary>
    public ParsedSchema? Compiled { get; init; }

    /// <summary>
    /// Why it is not proven that it consumes this topic, as words that go after the project's name; null when it is. Such a consumer is
    /// never called broken or safe.
    /// </summary>
    public string? Doubt { get; init; }

    /// <summary>The file that consumes the topic; null when it is not known.</summary>
    public string? File { get; init; }

    /// <summary>The line there.</summary>
    public int? Line { get; init; }

    /// <summary>The schema that it was compiled with. One that cannot be read is as good as none: then nothing is claimed to be safe.</summary>
    internal ParsedSchema? ReadSchema()
    {
        var format = WireText<WireFormat>.Of(Format == WireFormat.Opaque ? WireFormat.Avro : Format);
        if (Compiled is not null || Schema is null || SchemaFormats.Find(format) is not { } rules)
            return Compiled;
        try
        {
            return rules.Parse(new SchemaText(format, Schema, Imports.Select(import => new SchemaReference(import.Path, import.Schema)).ToEquatableArray()) { Type = Message });
        }
        catch (SchemaException)
        {
            return null;
        }
    }
}

/// <summary>A field that a consumer reads.</summary>
/// <param name="Field">The path in wire names.</param>
/// <param name="Use">How it is used.</param>
/// <param name="File">The file; null when it is not known.</param>
/// <param name="Line">The line there.</param>
public sealed record ConsumerRead(string Field, ReadUse Use, string? File, int? Line);
