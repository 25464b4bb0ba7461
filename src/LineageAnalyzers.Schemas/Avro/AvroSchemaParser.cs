using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>How strictly the defaults of fields are read.</summary>
public enum AvroDefaultReading
{
    /// <summary>As a schema registry does unless it is told otherwise: any JSON value is taken.</summary>
    Any,

    /// <summary>As Avro's own parsers do: a default must be a value of its field's type.</summary>
    Valid,
}

/// <summary>
/// Parses Avro schema texts with the meaning that Apache Avro for Java gives them: names, namespaces, aliases, defaults, references to
/// types that are defined later, comments. Where Java 1.12 and the later snapshot differ, what 1.12 accepts is accepted.
/// </summary>
public sealed class AvroSchemaParser
{
    private readonly AvroNameTable _names = new();
    private readonly List<AvroRecord> _records = [];
    private readonly List<AvroUnion> _unions = [];
    private readonly AvroDefaultReading _defaults;
    private string _text = "";
    private int _count;

    private AvroSchemaParser(AvroDefaultReading defaults) => _defaults = defaults;

    /// <summary>The schema of a text.</summary>
    /// <param name="text">The schema as JSON; a bare name of a primitive must stand in quotes, as in any JSON.</param>
    /// <param name="references">Schemas whose named types it may refer to; one that another needs comes before it.</param>
    /// <param name="defaults">How strictly the defaults of fields are read.</param>
    /// <exception cref="SchemaException">The text is no JSON or no Avro schema, or one of the references is none.</exception>
    public static AvroSchema Parse(
        string text, EquatableArray<SchemaReference> references = default, AvroDefaultReading defaults = AvroDefaultReading.Any)
    {
        var parser = new AvroSchemaParser(defaults);
        foreach (var reference in references)
            parser.ParseReference(reference);
        return parser.ParseText(text);
    }

    private void ParseReference(SchemaReference reference)
    {
        try
        {
            ParseText(reference.Text);
        }
        catch (SchemaException error)
        {
            throw new SchemaException($"in the referenced schema '{reference.Name}': {error.Problem}", error.Line, error.Column);
        }
    }

    private AvroSchema ParseText(string text)
    {
        _text = text;
        _names.Begin();
        _unions.Clear();
        _records.Clear();
        var json = ReadJson(text);
        var root = new RootSlot();
        ParseInto(root, 0, json, null);
        _names.Resolve(text);
        foreach (var union in _unions)
            AvroUnionRule.Check(text, union);
        if (_defaults == AvroDefaultReading.Valid)
        {
            foreach (var record in _records)
                AvroDefaults.Check(text, record);
        }

        return root.Schema;
    }

    private static JsonValue ReadJson(string text)
    {
        try
        {
            return JsonReader.Read(text, JsonReading.Comments);
        }
        catch (JsonFormatException error)
        {
            throw new SchemaException(error.Problem, error.Line, error.Column);
        }
    }

    // A reference to a type that is not complete yet is filled in at the end, hence slots rather than results.
    private void ParseInto(object owner, int slot, JsonValue json, string? space)
    {
        var name = json.AsString ?? NameInsteadOfType(json, space);
        if (name is null)
            AvroNameTable.Fill(owner, slot, ParseDefinition(json, space));
        else if (AvroTypeNames.TryPrimitive(name, out var primitive))
            AvroNameTable.Fill(owner, slot, new AvroPrimitive(primitive, json, _count++));
        else
            _names.Refer(owner, slot, name, space, json);
    }

    // {"type": "com.acme.Customer"} for a reference is what Java takes up to 1.12.
    private string? NameInsteadOfType(JsonValue json, string? space) =>
        json.Kind == JsonKind.Object && json["type"]?.AsString is { } type && _names.IsDefined(type, space) ? type : null;

    private AvroSchema ParseDefinition(JsonValue json, string? space)
    {
        if (json.Kind == JsonKind.Array)
            return ParseUnion(json, space);
        if (json.Kind != JsonKind.Object)
            throw Error("a schema should be here: a type name, an object or an array", json);
        var type = json["type"]?.AsString ?? throw Error("the object has no \"type\" that is a string", json);
        switch (type)
        {
            case "record" or "error": return ParseRecord(json, space);
            case "enum": return ParseEnum(json, space);
            case "fixed": return ParseFixed(json, space);
            case "array":
                var array = new AvroArray(json, _count++);
                ParseInto(array, 0, json["items"] ?? throw Error("the array has no \"items\"", json), space);
                return array;
            case "map":
                var map = new AvroMap(json, _count++);
                ParseInto(map, 0, json["values"] ?? throw Error("the map has no \"values\"", json), space);
                return map;
            default:
                return AvroTypeNames.TryPrimitive(type, out var primitive)
                    ? new AvroPrimitive(primitive, json, _count++)
                    : throw Error($"'{type}' is no type, and no type of that name is defined before it", json["type"]!);
        }
    }

    private AvroUnion ParseUnion(JsonValue json, string? space)
    {
        var union = new AvroUnion(json, _count++);
        for (var index = 0; index < json.Items.Count; index++)
            ParseInto(union, index, json.Items[index], space);
        _unions.Add(union);
        return union;
    }

    private AvroRecord ParseRecord(JsonValue json, string? space)
    {
        var name = ParseName(json, space);
        var fields = json["fields"];
        if (fields is null || fields.Kind != JsonKind.Array)
            throw Error($"the record '{name.Full}' has no array \"fields\"", json);
        var record = new AvroRecord(name, ParseAliases(json, name), json, _count++);
        var slots = new AvroField[fields.Items.Count];
        for (var index = 0; index < slots.Length; index++)
            slots[index] = ParseField(fields.Items[index], index, name);
        CheckDistinct(slots, name);
        record.FieldSlots = slots;
        _records.Add(record);
        Define(record);
        return record;
    }

    private AvroField ParseField(JsonValue json, int position, AvroName record)
    {
        var name = json["name"]?.AsString ?? throw Error($"field {position} of the record '{record.Full}' has no \"name\"", json);
        if (AvroName.Problem(name) is { } problem)
            throw Error(problem, json["name"]!);
        var type = json["type"] ?? throw Error($"the field '{name}' of the record '{record.Full}' has no \"type\"", json);
        if (json["order"] is { } order && !IsOrder(order.AsString))
            throw Error($"the order of the field '{name}' should be \"ascending\", \"descending\" or \"ignore\"", order);
        var field = new AvroField(name, ParseAliasTexts(json), position, json["default"], json);
        ParseInto(field, 0, type, record.Namespace);
        if (field.Default is { Kind: JsonKind.String } text && field.Type?.Type is AvroType.Float or AvroType.Double && !AvroDefaults.IsDoubleText(text.Text))
            throw Error($"the default of the field '{name}' is no number", text);
        return field;
    }

    private static bool IsOrder(string? order) =>
        order is not null
        && (order.Equals("ascending", StringComparison.OrdinalIgnoreCase)
            || order.Equals("descending", StringComparison.OrdinalIgnoreCase)
            || order.Equals("ignore", StringComparison.OrdinalIgnoreCase));

    private void CheckDistinct(AvroField[] fields, AvroName record)
    {
        var seen = fields.Length > 12 ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var index = 0; index < fields.Length; index++)
        {
            if (seen is null ? IsAmongFirst(fields, index) : !seen.Add(fields[index].Name))
                throw Error($"the record '{record.Full}' has two fields named '{fields[index].Name}'", fields[index].Definition);
        }
    }

    private static bool IsAmongFirst(AvroField[] fields, int count)
    {
        for (var index = 0; index < count; index++)
        {
            if (fields[index].Name == fields[count].Name)
                return true;
        }

        return false;
    }

    private AvroEnum ParseEnum(JsonValue json, string? space)
    {
        var name = ParseName(json, space);
        var node = json["symbols"];
        if (node is null || node.Kind != JsonKind.Array)
            throw Error($"the enum '{name.Full}' has no array \"symbols\"", json);
        var symbols = new string[node.Items.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < symbols.Length; index++)
            symbols[index] = ParseSymbol(node.Items[index], seen, name);

        // A default that is no string counts as none, as in Java.
        var defaultSymbol = json["default"]?.AsString;
        if (defaultSymbol is not null && !seen.Contains(defaultSymbol))
            throw Error($"the default '{defaultSymbol}' of the enum '{name.Full}' is not one of its symbols", json["default"]!);
        var result = new AvroEnum(name, ParseAliases(json, name), symbols, seen, defaultSymbol, json, _count++);
        Define(result);
        return result;
    }

    private string ParseSymbol(JsonValue json, HashSet<string> seen, AvroName name)
    {
        var symbol = json.AsString ?? throw Error($"a symbol of the enum '{name.Full}' is no string", json);
        if (AvroName.Problem(symbol) is { } problem)
            throw Error(problem, json);
        return seen.Add(symbol) ? symbol : throw Error($"the enum '{name.Full}' has the symbol '{symbol}' twice", json);
    }

    private AvroFixed ParseFixed(JsonValue json, string? space)
    {
        var name = ParseName(json, space);
        if (json["size"] is not { Kind: JsonKind.Number } node || !AvroDefaults.TryWhole(node.Text, out var size) || size != (int)size)
            throw Error($"the fixed '{name.Full}' has no \"size\" that is a whole number", json);
        if (size < 0)
            throw Error($"the size of the fixed '{name.Full}' is negative", node);
        var result = new AvroFixed(name, ParseAliases(json, name), (int)size, json, _count++);
        Define(result);
        return result;
    }

    private AvroName ParseName(JsonValue json, string? space)
    {
        var text = json["name"]?.AsString ?? throw Error($"the {json["type"]!.Text} has no \"name\"", json);
        var name = new AvroName(text, json["namespace"]?.AsString ?? space);
        if (name.Problem() is { } problem)
            throw Error(problem, json["name"]!);
        return AvroTypeNames.TryPrimitive(name.Full, out _)
            ? throw Error($"'{name.Full}' is a primitive type, so no other type can have that name", json["name"]!)
            : name;
    }

    private string[] ParseAliases(JsonValue json, AvroName name)
    {
        var aliases = ParseAliasTexts(json);
        for (var index = 0; index < aliases.Length; index++)
        {
            var alias = new AvroName(aliases[index], name.Namespace);
            if (AvroName.Problem(alias.Short) is { } problem)
                throw Error(problem, json["aliases"]!);

            // Java writes an alias without namespace of a type with one so that it matches nothing.
            aliases[index] = alias.Namespace is null && name.Namespace is not null ? "." + alias.Short : alias.Full;
        }

        return aliases;
    }

    private string[] ParseAliasTexts(JsonValue json)
    {
        var node = json["aliases"];
        if (node is null)
            return [];
        if (node.Kind != JsonKind.Array)
            throw Error("\"aliases\" should be an array", node);
        var aliases = new List<string>(node.Items.Count);
        foreach (var item in node.Items)
        {
            var alias = item.AsString ?? throw Error("an alias should be a string", item);
            if (!aliases.Contains(alias))
                aliases.Add(alias);
        }

        return aliases.ToArray();
    }

    private void Define(AvroNamed schema) => _names.Define(schema);

    private SchemaException Error(string problem, JsonValue at) => At(_text, problem, at);

    internal static SchemaException At(string text, string problem, JsonValue at)
    {
        var (line, column) = JsonReader.PlaceOf(text, at.Position);
        return new SchemaException(problem, line, column);
    }

    /// <summary>Takes the outermost schema.</summary>
    internal sealed class RootSlot
    {
        public AvroSchema Schema { get; set; } = null!;
    }
}
