using System.Threading;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Avro;

/// <summary>The schema that a generic record is made with.</summary>
/// <param name="Schema">The schema; null when it is not known.</param>
/// <param name="Reason">With no schema: why not, in a sentence.</param>
internal sealed record GenericSchema(AvroSchema? Schema, string? Reason);

/// <summary>Reads the schema behind <c>new GenericRecord(schema)</c>: a text in the code, a schema file of the project, or that of a generated class.</summary>
internal sealed class GenericRecords(AvroSymbols symbols, SourceModels models, SchemaFiles files)
{
    private const int MaximumCallDepth = 4;

    private readonly AvroSchemaText _texts = new(models, symbols);

    /// <summary>The schema of a record that this expression makes, its variables and the project's own methods followed.</summary>
    public GenericSchema SchemaOf(IOperation record, OriginTracer origins, CancellationToken cancellationToken)
    {
        if (record is not IObjectCreationOperation { Arguments: [{ Value: var argument }] } creation || !creation.Type.Is(symbols.GenericRecord))
            return new GenericSchema(null, "the place where the generic record is made is not known, so its schema is not");
        var schema = origins.Trace(argument, cancellationToken);
        for (var depth = 0; depth < MaximumCallDepth && !IsParse(schema) && Behind(schema, origins, cancellationToken) is { } inside; depth++)
        {
            origins = inside.Origins;
            schema = origins.Trace(inside.Result, cancellationToken);
        }

        if (schema is IMemberReferenceOperation { Member: { IsStatic: true, Name: AvroSchemaText.SchemaMember, ContainingType: { } generated } } && symbols.IsRecord(generated))
            return _texts.Of(generated, cancellationToken) is { } known ? Parsed(known, SchemaOrigin.Code) : new GenericSchema(null, $"the schema of {generated.Name} is not known here");
        return IsParse(schema)
            ? OfText(origins.Trace(((IInvocationOperation)schema).Arguments[0].Value, cancellationToken), origins, cancellationToken)
            : new GenericSchema(null, "the schema of the generic record is not known");
    }

    private bool IsParse(IOperation schema) =>
        schema is IInvocationOperation { TargetMethod: { Name: "Parse", IsStatic: true } method, Arguments.Length: 1 } && method.ContainingType.IsOrDerivesFrom(symbols.Schema);

    private (IOperation Result, OriginTracer Origins)? Behind(IOperation schema, OriginTracer origins, CancellationToken cancellationToken) =>
        schema is IInvocationOperation call
        && MethodResult.ValueOf(call.TargetMethod, models, cancellationToken) is { } result
        && origins.Into(call) is { } inside
            ? (result, inside)
            : null;

    private GenericSchema OfText(IOperation text, OriginTracer origins, CancellationToken cancellationToken)
    {
        if (text.ConstantValue is { HasValue: true, Value: string constant })
            return Parsed(constant, SchemaOrigin.Code);
        return SchemaReading.TextOf(text, files, origins, cancellationToken) switch
        {
            { Text: { } content } => Parsed(content, SchemaOrigin.File),
            { Reason: var reason } => new GenericSchema(null, reason),
            _ => new GenericSchema(null, "the schema text of the generic record is only known when the program runs"),
        };
    }

    private static GenericSchema Parsed(string text, SchemaOrigin origin) =>
        AvroSchema.Parse(text, origin) is { Root: { Kind: JsonKind.Object } root } schema && root["type"]?.AsString == "record" && root["name"]?.AsString is not null
            ? new GenericSchema(schema, null)
            : new GenericSchema(null, "the schema text of the generic record is not that of a record");
}
