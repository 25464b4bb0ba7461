using System.Globalization;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.JsonSchema;

namespace LineageAnalyzers.Schemas.Json;

/// <summary>
/// The JSON Schema of a record that code writes or reads as JSON, made from its description in a manifest, in the words that NJsonSchema uses for the same type.
/// Where a description stops (a type inside itself, a converter's work) everything is allowed.
/// </summary>
public sealed class RecordJsonSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";
    private const string Opaque = "opaque";
    private const string Any = "any";

    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["uuid"] = "guid",
        ["base64"] = "byte",
        ["time-span"] = "duration",
    };

    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly JsonWriter _writer = new(indented: false);
    private readonly bool _isOpen;
    private readonly bool _isMarked;

    private RecordJsonSchema(RecordDescription record, bool isOpen, bool isMarked)
    {
        _isOpen = isOpen;
        _isMarked = isMarked;
        _places.Add("", new Place(new RecordField { Path = "", Type = "object" }));
        foreach (var field in record.Fields)
            _places[field.Path] = new Place(field);
        foreach (var field in record.Fields)
        {
            if (field.Path.Length > 0)
                Attach(field.Path);
        }
    }

    /// <summary>The text of the schema.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isOpen">Whether objects may hold more than their members, as in most schemas that people write themselves.</param>
    /// <exception cref="ArgumentException">The record is not described as JSON.</exception>
    public static string Of(RecordDescription record, bool isOpen = false) => Write(record, isOpen, isMarked: false);

    /// <summary>The schema, which knows that it stands for a class: what it does not say is then not known, instead of allowed.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isOpen">Whether objects may hold more than their members.</param>
    /// <exception cref="ArgumentException">The record is not described as JSON.</exception>
    /// <exception cref="SchemaException">The description has no schema.</exception>
    public static JsonSchemaDocument Read(RecordDescription record, bool isOpen = false)
    {
        var schema = (JsonSchemaDocument)JsonSchemaFormat.Instance.Parse(new SchemaText(JsonSchemaFormat.FormatName, Write(record, isOpen, isMarked: true)));
        schema.Class = record;
        return schema;
    }

    private static string Write(RecordDescription record, bool isOpen, bool isMarked)
    {
        if (record.Format != WireFormat.Json)
            throw new ArgumentException($"'{record.Type}' is not written as JSON.", nameof(record));
        var schema = new RecordJsonSchema(record, isOpen, isMarked);
        schema._writer.StartObject();
        schema._writer.Member("$schema", Draft);
        schema._writer.Member("title", record.Type);
        schema.WriteContent(schema._places[""]);
        schema._writer.EndObject();
        return schema._writer.ToString();
    }

    // A name may hold a dot: the parent is the nearest place that there is.
    private void Attach(string path)
    {
        for (var end = path.Length - 1; end > 0; end--)
        {
            if (path[end] is '.' or '[' or '{' && _places.TryGetValue(path.Substring(0, end), out var parent))
            {
                parent.Inside[path[end] == '.' ? path.Substring(end + 1) : path.Substring(end)] = path;
                return;
            }
        }

        _places[""].Inside[path] = path;
    }

    private void Write(string path)
    {
        _writer.StartObject();
        WriteContent(_places[path]);
        _writer.EndObject();
    }

    private void WriteContent(Place place)
    {
        var words = place.Field.Type.Split('|');
        if (_isMarked)
            ClassPlace.Mark(_writer, place.Field);
        if (words.Any(word => word == Any || word.StartsWith(Opaque, StringComparison.Ordinal)))
            return;
        WriteTypes(words.Select(TypeOf).Concat(place.Field.Optional ? ["null"] : Enumerable.Empty<string>()).Distinct(StringComparer.Ordinal).ToList());
        if (words.Length == 1 && FormatOf(words[0]) is { } format)
            _writer.Member("format", format);
        if (!place.Field.Values.IsEmpty)
            WriteValues(place.Field, isText: words[0].StartsWith("string", StringComparison.Ordinal));
        if (place.Inside.TryGetValue(FieldPath.Items, out var items))
        {
            _writer.Name("items");
            Write(items);
        }

        if (words.Contains("object"))
            WriteMembers(place);
        else if (place.Inside.TryGetValue(FieldPath.MapValues, out var values))
            WriteOthers(values);
    }

    private void WriteTypes(List<string> types)
    {
        _writer.Name("type");
        if (types.Count == 1)
        {
            _writer.Value(types[0]);
            return;
        }

        _writer.StartArray();
        foreach (var type in types)
            _writer.Value(type);
        _writer.EndArray();
    }

    private void WriteValues(RecordField field, bool isText)
    {
        _writer.Name("enum");
        _writer.StartArray();
        foreach (var value in field.Values)
        {
            if (!isText && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                _writer.Value(number);
            else
                _writer.Value(value);
        }

        if (field.Optional)
            _writer.Value((string?)null);
        _writer.EndArray();
    }

    private void WriteMembers(Place place)
    {
        if (place.Inside.Count == 0)
            return;
        WriteRequired(place);
        _writer.Name("properties");
        _writer.StartObject();
        foreach (var member in place.Inside.Where(member => member.Key is not (FieldPath.Items or FieldPath.MapValues)).OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            _writer.Name(member.Key);
            Write(member.Value);
        }

        _writer.EndObject();
        if (place.Inside.TryGetValue(FieldPath.MapValues, out var others))
        {
            WriteOthers(others);
            return;
        }

        if (_isOpen)
            return;
        _writer.Name("additionalProperties");
        _writer.Value(false);
    }

    private void WriteRequired(Place place)
    {
        var required = place.Inside.Where(member => _places[member.Value].Field.Required).Select(member => member.Key).OrderBy(name => name, StringComparer.Ordinal).ToList();
        if (required.Count == 0)
            return;
        _writer.Name("required");
        _writer.StartArray();
        foreach (var name in required)
            _writer.Value(name);
        _writer.EndArray();
    }

    private void WriteOthers(string path)
    {
        _writer.Name("additionalProperties");
        Write(path);
    }

    private static string TypeOf(string word)
    {
        var bracket = word.IndexOf('(');
        var type = bracket < 0 ? word : word.Substring(0, bracket);
        return type == "map" ? "object" : type;
    }

    private static string? FormatOf(string word)
    {
        var bracket = word.IndexOf('(');
        if (bracket < 0)
            return null;
        var form = word.Substring(bracket + 1).TrimEnd(')');
        return form == "enum" ? null : Formats.TryGetValue(form, out var format) ? format : form;
    }

    // What a description says of one path, and the paths directly inside.
    private sealed record Place(RecordField Field)
    {
        public Dictionary<string, string> Inside { get; } = new(StringComparer.Ordinal);
    }
}
