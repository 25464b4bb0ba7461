using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model;
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

    /// <summary>Whether a version says the same. A class that protoc made tells less of its file's options than the registered text does.</summary>
    public bool IsSameAs(ParsedSchema version) => version.IsSameAs(Schema)
        || (Description.Format == WireFormat.Protobuf && version.Format == Schema.Format && version.FindDifferences(Schema).Count == 0 && Schema.FindDifferences(version).Count == 0);

    /// <summary>Whether a version describes a record of the same name; the package does not matter to readers.</summary>
    public bool HasNameOf(ParsedSchema version) => LastPart(version.Name) == LastPart(Schema.Name);

    private static string? LastPart(string? name) => name?.Substring(name.LastIndexOf('.') + 1);

    private static ParsedSchema? Read(RecordDescription description, ITypeSymbol? record, ParsedSchema? beside)
    {
        try
        {
            return description.Format switch
            {
                WireFormat.Avro when description.Schema is { } text => SchemaFormats.Find("avro")!.Parse(new SchemaText("avro", text)),
                WireFormat.Protobuf when description.Schema is { } file => SchemaFormats.Find("protobuf")!.Parse(
                    new SchemaText("protobuf", file, description.Imports.Select(import => new SchemaReference(import.Path, import.Schema)).ToEquatableArray()) { Type = description.Message }),
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
