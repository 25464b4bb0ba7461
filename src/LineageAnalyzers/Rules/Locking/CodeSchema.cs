using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Json;
using LineageAnalyzers.Schemas.JsonSchema;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>The schema of a record as the code has it: the text of a generated class or of a schema file, or what a class stands for as JSON.</summary>
/// <param name="Description">The record.</param>
/// <param name="Schema">Its schema.</param>
internal sealed record CodeSchema(RecordDescription Description, ParsedSchema Schema)
{
    /// <summary>The schema of a part of an endpoint's records; null when the code does not show it, or does not compile yet.</summary>
    /// <param name="payload">The part.</param>
    /// <param name="beside">What it is compared with; a JSON Schema that leaves objects open is not held against a closed one.</param>
    /// <param name="records">Describes records.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static CodeSchema? Of(RecordPayload payload, ParsedSchema? beside, RecordDescriber records, CancellationToken cancellationToken)
    {
        if (payload.Record is { } type && !HalfTyped.IsWhole(type, cancellationToken))
            return null;
        var description = payload switch
        {
            { Record: { } record } => records.Describe(record, payload.Form, cancellationToken),
            { Schema: { } schema } => records.Describe(schema, cancellationToken),
            _ => null,
        };
        return description is not null && Read(description, payload.Record, beside) is { } found ? new CodeSchema(description, found) : null;
    }

    private static ParsedSchema? Read(RecordDescription description, ITypeSymbol? record, ParsedSchema? beside)
    {
        try
        {
            return description.Format switch
            {
                WireFormat.Avro when description.Schema is { } text => SchemaFormats.Find("avro")!.Parse(new SchemaText("avro", text)),
                // What is no object has one field without a name; of what a converter writes nothing is known.
                WireFormat.Json when record is INamedTypeSymbol && description.Fields.All(field => field.Path.Length > 0) =>
                    RecordJsonSchema.Read(description, beside is JsonSchemaDocument { IsOpen: true }),
                _ => null,
            };
        }
        catch (Exception problem) when (problem is SchemaException or InsufficientExecutionStackException)
        {
            return null;
        }
    }
}
