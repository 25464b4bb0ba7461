using System.Collections.Immutable;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Records.Protobuf;

/// <summary>What a <c>.proto</c> file declares, as far as fields and their tags go.</summary>
/// <param name="Package">The package; empty for none.</param>
/// <param name="Messages">The messages in their order.</param>
internal sealed record ProtobufFile(string Package, ImmutableArray<ProtobufMessage> Messages)
{
    /// <summary>The path by which others import it.</summary>
    public string Path { get; init; } = "";

    /// <summary>The paths that it imports.</summary>
    public ImmutableArray<string> Imports { get; init; } = ImmutableArray<string>.Empty;
}

/// <summary>The schema of a message.</summary>
/// <param name="Text">The file that declares it, serialized, in Base64.</param>
/// <param name="Message">Its full name; null where it is the first message of the file.</param>
/// <param name="Imports">The files that this one imports, directly and indirectly, in the same form; those that cannot be found are missing.</param>
internal sealed record ProtobufSchema(string Text, string? Message, EquatableArray<SchemaImport> Imports);

/// <summary>A message.</summary>
/// <param name="Name">Its own name.</param>
/// <param name="Fields">Its fields in their order.</param>
/// <param name="Nested">The messages declared inside, map entries included, in their order.</param>
internal sealed record ProtobufMessage(string Name, ImmutableArray<ProtobufField> Fields, ImmutableArray<ProtobufMessage> Nested)
{
    /// <summary>Whether it is the entry of a map field, which the compiler adds: field 1 is the key, field 2 the value.</summary>
    public bool IsMapEntry { get; init; }

    /// <summary>The tags of the option <c>confluent.message_meta</c>.</summary>
    public ImmutableArray<string> Tags { get; init; } = ImmutableArray<string>.Empty;
}

/// <summary>A field.</summary>
/// <param name="Name">Its name in the <c>.proto</c> file.</param>
/// <param name="Number">Its number.</param>
/// <param name="Type">Its type as the language spells it, for example <c>int32</c>, <c>message</c>.</param>
internal sealed record ProtobufField(string Name, int Number, string Type)
{
    /// <summary>The full name of its message or enum, with a dot in front; empty for other types.</summary>
    public string TypeName { get; init; } = "";

    /// <summary>Whether it holds any number of values.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether a reader can tell that it is absent, so that it may be.</summary>
    public bool HasPresence { get; init; }

    /// <summary>The tags of the option <c>confluent.field_meta</c>.</summary>
    public ImmutableArray<string> Tags { get; init; } = ImmutableArray<string>.Empty;
}
