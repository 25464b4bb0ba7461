using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records.Avro;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>Edits of the text of an Avro schema that let a change pass: what stands there keeps its place and its form.</summary>
internal static class AvroFileEdits
{
    /// <summary>Whether a text declares a record.</summary>
    public static bool Declares(string text, string record) => AvroSchema.Parse(text, SchemaOrigin.File)?.Resolve(record, "") is not null;

    /// <summary>Gives a field a default; null where it has one, is not there, or its type has no value that goes without saying.</summary>
    /// <param name="text">The text.</param>
    /// <param name="record">The full name of the record that the path begins at.</param>
    /// <param name="path">The field in wire names.</param>
    public static TextChange? AddDefault(string text, string record, string path) =>
        FieldAt(text, record, path) is (var field, var schema, var space) && field["default"] is null && DefaultOf(field["type"], schema, space) is { } value
            ? Append(text, field, $"\"default\": {value}")
            : null;

    /// <summary>Gives a field a further name that readers find it by; null where it has some already or is not there.</summary>
    public static TextChange? AddAlias(string text, string record, string path, string alias) =>
        FieldAt(text, record, path) is (var field, _, _) && field["aliases"] is null ? Append(text, field, $"\"aliases\": [\"{alias}\"]") : null;

    private static (JsonValue Field, AvroSchema Schema, string Space)? FieldAt(string text, string record, string path)
    {
        if (AvroSchema.Parse(text, SchemaOrigin.File) is not { } schema || schema.Resolve(record, "") is not { } current)
            return null;
        var steps = path.Split('.');
        for (var index = 0; ; index++)
        {
            var name = steps[index].Replace(FieldPath.Items, "").Replace(FieldPath.MapValues, "");
            if (current.Schema["fields"]?.Items.FirstOrDefault(candidate => candidate["name"]?.AsString == name) is not { } field)
                return null;
            if (index == steps.Length - 1)
                return steps[index] == name ? (field, schema, current.Space) : null;
            if (RecordIn(field["type"], schema, current.Space) is not { } inner)
                return null;
            current = inner;
        }
    }

    // The record in a field, through arrays, maps and what may be null; null where several could be meant.
    private static AvroDefinition? RecordIn(JsonValue? type, AvroSchema schema, string space)
    {
        switch (type)
        {
            case { Kind: JsonKind.String }:
                return schema.Resolve(type.Text, space);
            case { Kind: JsonKind.Array }:
                var branches = type.Items.Where(branch => branch.AsString != "null").ToList();
                return branches.Count == 1 ? RecordIn(branches[0], schema, space) : null;
            case { Kind: JsonKind.Object }:
                return type["type"]?.AsString switch
                {
                    "record" => AvroSchema.Define(type, space),
                    "array" => RecordIn(type["items"], schema, space),
                    "map" => RecordIn(type["values"], schema, space),
                    _ => type["type"] is { Kind: not JsonKind.String } nested ? RecordIn(nested, schema, space) : null,
                };
            default:
                return null;
        }
    }

    // A default is a value of the first branch.
    private static string? DefaultOf(JsonValue? type, AvroSchema schema, string space) => type switch
    {
        { Kind: JsonKind.Array, Items: [var first, ..] } => DefaultOf(first, schema, space),
        { Kind: JsonKind.Object } when type["type"]?.AsString == "enum" => EnumDefault(type),
        { Kind: JsonKind.Object } when type["logicalType"] is null => DefaultOf(type["type"], schema, space),
        { Kind: JsonKind.String } => type.Text switch
        {
            "null" => "null",
            "string" or "bytes" => "\"\"",
            "int" or "long" => "0",
            "float" or "double" => "0.0",
            "boolean" => "false",
            "array" => "[]",
            "map" => "{}",
            var name => schema.Resolve(name, space) is { } named && named.Schema["type"]?.AsString == "enum" ? EnumDefault(named.Schema) : null,
        },
        _ => null,
    };

    private static string? EnumDefault(JsonValue type) => type["symbols"] is { Items: [{ AsString: { } symbol }, ..] } ? $"\"{symbol}\"" : null;

    // Behind the last member; in a line of its own where each member has one.
    private static TextChange Append(string text, JsonValue field, string member)
    {
        var end = EndOf(text, field.Members[field.Members.Count - 1].Value.Position);
        var firstName = text.IndexOf('"', field.Position);
        var before = text.Substring(field.Position + 1, firstName - field.Position - 1);
        return new TextChange(new TextSpan(end, 0), before.IndexOf('\n') >= 0 ? "," + before + member : ", " + member);
    }

    // Behind the value that begins at a place of a text that is JSON.
    private static int EndOf(string text, int start)
    {
        if (text[start] == '"')
            return EndOfText(text, start);
        if (text[start] is not ('{' or '['))
            return start + text.Substring(start).TakeWhile(character => char.IsLetterOrDigit(character) || character is '-' or '+' or '.').Count();
        var depth = 0;
        for (var index = start; index < text.Length; index++)
        {
            if (text[index] == '"')
                index = EndOfText(text, index) - 1;
            else if (text[index] is '{' or '[')
                depth++;
            else if (text[index] is '}' or ']' && --depth == 0)
                return index + 1;
        }

        return text.Length;
    }

    private static int EndOfText(string text, int start)
    {
        var index = start + 1;
        while (index < text.Length && text[index] != '"')
            index += text[index] == '\\' ? 2 : 1;
        return index + 1;
    }
}
