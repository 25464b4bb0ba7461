using System.Threading;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Avro;

/// <summary>The schema that a generic record is made with.</summary>
/// <param name="Schema">The schema; null when it is not known.</param>
/// <param name="Reason">With no schema: why not, in a sentence.</param>
internal sealed record GenericSchema(AvroSchema? Schema, string? Reason);

/// <summary>Reads the schema behind <c>new GenericRecord(schema)</c>: a text in the code, or that of a generated class.</summary>
internal sealed class GenericRecords(AvroSymbols symbols, SourceModels models)
{
    private readonly AvroSchemaText _texts = new(models, symbols);

    /// <summary>The schema of a record that this expression makes, its variables followed.</summary>
    public GenericSchema SchemaOf(IOperation record, OriginTracer origins, CancellationToken cancellationToken)
    {
        if (record is not IObjectCreationOperation { Arguments: [{ Value: var argument }] } creation || !creation.Type.Is(symbols.GenericRecord))
            return new GenericSchema(null, "the place where the generic record is made is not known, so its schema is not");
        var schema = origins.Trace(argument, cancellationToken);
        if (schema is IMemberReferenceOperation { Member: { IsStatic: true, Name: AvroSchemaText.SchemaMember, ContainingType: { } generated } } && symbols.IsRecord(generated))
            return _texts.Of(generated, cancellationToken) is { } known ? Parsed(known) : new GenericSchema(null, $"the schema of {generated.Name} is not known here");
        return schema is IInvocationOperation { TargetMethod: { Name: "Parse", IsStatic: true } method, Arguments: [{ Value: var text }] } && method.ContainingType.IsOrDerivesFrom(symbols.Schema)
            ? OfText(origins.Trace(text, cancellationToken), origins, cancellationToken)
            : new GenericSchema(null, "the schema of the generic record is not known");
    }

    private static GenericSchema OfText(IOperation text, OriginTracer origins, CancellationToken cancellationToken)
    {
        if (text.ConstantValue is { HasValue: true, Value: string constant })
            return Parsed(constant);
        return text is IInvocationOperation { TargetMethod: { Name: "ReadAllText", ContainingType.Name: "File" }, Arguments: [{ Value: var path }, ..] }
            && origins.Trace(path, cancellationToken).ConstantValue is { HasValue: true, Value: string file }
                ? new GenericSchema(null, $"the schema of the generic record is in the file '{file}', which is not read")
                : new GenericSchema(null, "the schema text of the generic record is only known when the program runs");
    }

    private static GenericSchema Parsed(string text) =>
        AvroSchema.Parse(text) is { Root: { Kind: JsonKind.Object } root } schema && root["type"]?.AsString == "record" && root["name"]?.AsString is not null
            ? new GenericSchema(schema, null)
            : new GenericSchema(null, "the schema text of the generic record is not that of a record");
}
