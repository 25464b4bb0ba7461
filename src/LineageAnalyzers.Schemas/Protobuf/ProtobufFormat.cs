using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Protobuf, judged as a Confluent registry judges it.</summary>
public sealed class ProtobufFormat : SchemaFormat
{
    private ProtobufFormat()
    {
    }

    /// <summary>The one object of this class.</summary>
    internal static ProtobufFormat Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "protobuf";

    /// <summary>False: Google.Protobuf goes by the numbers of fields, and skips what it does not know.</summary>
    public override bool ReadersRefuse => false;

    /// <inheritdoc/>
    public override IReadOnlyList<SchemaRule> Rules => ProtobufRules.All;

    /// <inheritdoc/>
    public override ParsedSchema Parse(SchemaText schema) => new ProtobufDocument(ProtoSchema.Parse(schema.Text, schema.References), schema.Type);

    /// <inheritdoc/>
    public override void Lint(SchemaText schema) => ProtoLint.Check(ProtoSchema.Parse(schema.Text, schema.References).Root);
}

/// <summary>A Protobuf schema that was read.</summary>
public sealed class ProtobufDocument : ParsedSchema
{
    private readonly ProtoSchema _schema;

    /// <exception cref="SchemaException">The schema has no message of that name.</exception>
    internal ProtobufDocument(ProtoSchema schema, string? message = null)
    {
        _schema = schema;
        Root = message is null ? schema.Root.Messages.FirstOrDefault()
            : All(schema.Root.Messages).FirstOrDefault(candidate => candidate.FullName == message) ?? throw new SchemaException($"there is no message '{message}'", 1, 1);
    }

    private ProtobufDocument(ProtoSchema schema, ProtoMessage root) => (_schema, Root) = (schema, root);

    /// <inheritdoc/>
    public override SchemaFormat Format => ProtobufFormat.Instance;

    /// <summary>The full name of the message that is meant, which is the first one where nobody says otherwise; without messages that of the first enum.</summary>
    public override string? Name => Root?.FullName ?? _schema.Root.Enums.FirstOrDefault()?.FullName;

    /// <inheritdoc/>
    public override IEnumerable<TaggedField> TaggedFields => Root is null ? [] : ProtobufTags.Find(Root);

    private ProtoMessage? Root { get; }

    /// <inheritdoc/>
    public override bool IsSameAs(ParsedSchema other) =>
        other is ProtobufDocument document && ProtobufText.Of(_schema) == ProtobufText.Of(document._schema);

    /// <inheritdoc/>
    public override IReadOnlyList<SchemaChange> FindProblemsReading(ParsedSchema writer) => Find(writer, onlyBreaking: true);

    /// <inheritdoc/>
    public override IReadOnlyList<SchemaChange> FindDifferences(ParsedSchema writer, CompatibilityPolicy policy = CompatibilityPolicy.Strict) => Find(writer, onlyBreaking: false);

    /// <inheritdoc/>
    public override bool Lacks(string field) => Root is not null && ProtobufFields.Lacks(Root, field);

    /// <inheritdoc/>
    public override ParsedSchema? MeantFor(ParsedSchema reader)
    {
        if (reader is not ProtobufDocument { Root: { } read } || (Root is { } root && PathIn(root) == PathIn(read)))
            return this;
        return All(_schema.Root.Messages).FirstOrDefault(candidate => PathIn(candidate) == PathIn(read)) is { } found ? new ProtobufDocument(_schema, found) : null;
    }

    private static IEnumerable<ProtoMessage> All(IEnumerable<ProtoMessage> messages) => messages.SelectMany(message => new[] { message }.Concat(All(message.Messages)));

    // The name without the package, which no reader sees.
    private static string PathIn(ProtoMessage message) => message.File.Package.Length == 0 ? message.FullName : message.FullName.Substring(message.File.Package.Length + 1);

    /// <inheritdoc/>
    internal override ReadingPair PairWith(ParsedSchema writer) => new ProtobufMessagePair(Root, ((ProtobufDocument)writer).Root);

    private IReadOnlyList<SchemaChange> Find(ParsedSchema writer, bool onlyBreaking)
    {
        var (before, after) = (((ProtobufDocument)writer)._schema, _schema);
        var found = ProtobufDiff.Run(before, after);
        return found.Count == 0 ? [] : new ProtobufChangeWords(before, after).Describe(found, onlyBreaking);
    }
}
