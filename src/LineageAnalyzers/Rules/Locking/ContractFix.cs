using System.Collections.Immutable;
using System.Text;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Json;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>
/// What a code fix needs to know of a breaking change; it travels with the finding. JSON has fixes in C#. With Avro the schema decides and the class is made
/// from it, so the file with the schema is changed where that is known.
/// </summary>
internal static class ContractFix
{
    /// <summary>The key of the fix that fits.</summary>
    public const string Fix = "fix";

    /// <summary>The key of the name on the wire, or of the declaration of a member.</summary>
    public const string Text = "text";

    /// <summary>Let the property do without a value in older data.</summary>
    public const string Default = "default";

    /// <summary>Keep the old name on the wire.</summary>
    public const string WireName = "wireName";

    /// <summary>Put the member back, as obsolete.</summary>
    public const string Obsolete = "obsolete";

    /// <summary>Give the field in the schema file a default.</summary>
    public const string SchemaDefault = "schemaDefault";

    /// <summary>Give the field in the schema file its old name as an alias.</summary>
    public const string SchemaAlias = "schemaAlias";

    /// <summary>The key of the schema file's path.</summary>
    public const string File = "file";

    /// <summary>The key of the full name of the record in the schema file.</summary>
    public const string Record = "record";

    /// <summary>The key of the field in it.</summary>
    public const string Field = "field";

    /// <summary>What the fix needs; empty when there is none.</summary>
    public static ImmutableDictionary<string, string?> For(
        RegisteredPart part, SchemaChange change, ParsedSchema before, RenamedField? renamed, ISymbol? member, LockedContracts contracts, CancellationToken cancellationToken)
    {
        if (part.Code is { Description.Format: WireFormat.Avro, Schema.Name: { } name })
            return InSchemaFile(name, part, change, renamed, contracts, cancellationToken);
        if (part.Payload is not { Form.Format: WireFormat.Json, Record: { } record } || part.Payload.Form.Json.Dialect == JsonDialect.DataContract)
            return ImmutableDictionary<string, string?>.Empty;
        var conventions = part.Payload.Form.Json;
        if (renamed is not null)
            return member is null ? ImmutableDictionary<string, string?>.Empty : Of(WireName, NameAttribute(NameIn(renamed.Old), conventions));
        if (member is not null)
            return IsRequirement(change) ? Of(Default, null) : ImmutableDictionary<string, string?>.Empty;
        return before.Find(change.Field) is { } field
            && contracts.Fields.OwnerOf(record, part.Payload.Form, change.Field, cancellationToken) is { } owner
            && Declaration(change.Field, field, owner, conventions) is { } declaration
                ? Of(Obsolete, declaration)
                : ImmutableDictionary<string, string?>.Empty;
    }

    // An alias helps new readers; where old ones have to read, too, only the old name does.
    private static ImmutableDictionary<string, string?> InSchemaFile(
        string record, RegisteredPart part, SchemaChange change, RenamedField? renamed, LockedContracts contracts, CancellationToken cancellationToken)
    {
        var isAlias = renamed is not null && part.Subject.Mode is CompatibilityMode.Backward or CompatibilityMode.BackwardTransitive;
        if ((!isAlias && (renamed is not null || change.Kind != "READER_FIELD_MISSING_DEFAULT_VALUE" || change.Direction != CheckDirection.Backward))
            || contracts.SchemaFiles.Declaring(record, cancellationToken) is not (var file, var text))
            return ImmutableDictionary<string, string?>.Empty;
        var (field, alias) = isAlias ? (renamed!.New, NameIn(renamed.Old)) : (change.Field, null);
        var edit = alias is null ? AvroFileEdits.AddDefault(text, record, field) : AvroFileEdits.AddAlias(text, record, field, alias);
        return edit is null
            ? ImmutableDictionary<string, string?>.Empty
            : Of(isAlias ? SchemaAlias : SchemaDefault, alias).Add(File, file).Add(Record, record).Add(Field, field);
    }

    private static ImmutableDictionary<string, string?> Of(string fix, string? text) =>
        ImmutableDictionary<string, string?>.Empty.Add(Fix, fix).Add(Text, text);

    // In an open object a new property breaks whether or not it is required.
    private static bool IsRequirement(SchemaChange change) =>
        change.Direction == CheckDirection.Backward && change.Kind is "REQUIRED_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL" or "REQUIRED_ATTRIBUTE_ADDED";

    private static string? Declaration(string path, SchemaField field, INamedTypeSymbol owner, JsonConventions conventions)
    {
        var wireName = NameIn(path);
        if (TypeOf(field) is not { } type || NameFor(wireName) is not { } name || owner.GetMembers(name).Length > 0 || owner.Name == name)
            return null;
        var attribute = JsonNames.Convert(name, conventions) == wireName ? "" : $"[{NameAttribute(wireName, conventions)}] ";
        var declared = $"public {type}{(field.IsNullable ? "?" : "")} {name} {{ get; set; }}{(type == "string" && !field.IsNullable ? " = \"\";" : "")}";
        return $"[global::System.Obsolete(\"Kept for readers of the registered schema.\")] {attribute}{declared}";
    }

    private static string? TypeOf(SchemaField field) => (field.Type, field.Form) switch
    {
        ("string", "guid" or "uuid") => "global::System.Guid",
        ("string", "date-time") => "global::System.DateTimeOffset",
        ("string", null) => "string",
        ("integer", "int32") => "int",
        ("integer", _) => "long",
        ("number", "decimal") => "decimal",
        ("number", "float") => "float",
        ("number", _) => "double",
        ("boolean", _) => "bool",
        _ => null,
    };

    private static string NameAttribute(string wireName, JsonConventions conventions)
    {
        var attribute = conventions.Dialect == JsonDialect.Newtonsoft ? "global::Newtonsoft.Json.JsonProperty" : "global::System.Text.Json.Serialization.JsonPropertyName";
        return $"{attribute}({Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(wireName, quote: true)})";
    }

    private static string NameIn(string path) => path.Substring(path.LastIndexOf('.') + 1);

    // customer_id and customerId are CustomerId.
    private static string? NameFor(string wireName)
    {
        var name = new StringBuilder();
        foreach (var word in wireName.Split('_', '-'))
        {
            if (word.Length > 0)
                name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(name.ToString()) ? name.ToString() : null;
    }
}
