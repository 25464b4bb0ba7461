using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>Avro, judged as Apache Avro for Java judges it.</summary>
public sealed class AvroFormat : SchemaFormat
{
    private AvroFormat()
    {
    }

    /// <summary>The one object of this class.</summary>
    internal static AvroFormat Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "avro";

    /// <inheritdoc/>
    public override IReadOnlyList<SchemaRule> Rules => AvroRules.All;

    /// <inheritdoc/>
    public override ParsedSchema Parse(SchemaText schema) => new AvroDocument(AvroSchemaParser.Parse(schema.Text, schema.References));

    /// <inheritdoc/>
    public override void Lint(SchemaText schema) => AvroSchemaParser.Parse(schema.Text, schema.References, AvroDefaultReading.Valid);
}

/// <summary>An Avro schema that was read.</summary>
public sealed class AvroDocument : ParsedSchema
{
    internal AvroDocument(AvroSchema root) => Root = root;

    /// <summary>The outermost schema.</summary>
    public AvroSchema Root { get; }

    /// <inheritdoc/>
    public override SchemaFormat Format => AvroFormat.Instance;

    /// <inheritdoc/>
    public override string? Name => (Root as AvroNamed)?.FullName;

    /// <inheritdoc/>
    public override IEnumerable<TaggedField> TaggedFields => AvroTags.Find(Root);

    /// <inheritdoc/>
    public override bool IsSameAs(ParsedSchema other) => other is AvroDocument document && AvroEquality.AreEqual(Root, document.Root);

    /// <inheritdoc/>
    public override IReadOnlyList<SchemaChange> FindProblemsReading(ParsedSchema writer) =>
        AvroReaderWriterCheck.Run(Root, ((AvroDocument)writer).Root);

    /// <inheritdoc/>
    public override SchemaField? Find(string field) => AvroFields.Find(Root, field);

    /// <inheritdoc/>
    public override bool Lacks(string field) => AvroFields.Lacks(Root, field);

    /// <inheritdoc/>
    internal override ReadingPair PairWith(ParsedSchema writer) => AvroReadingPair.Of(Root, ((AvroDocument)writer).Root);
}
