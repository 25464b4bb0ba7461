using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json.Nodes;

namespace LineageAnalyzers.Contracts.Tests.Impact.Libraries;

/// <summary>Which of the C# types a schema's author may have chosen.</summary>
/// <param name="Long">A <c>long</c> for integers, else an <c>int</c>.</param>
/// <param name="Enums">An enum for symbols, else a string.</param>
/// <param name="Parsed">A <c>DateTime</c> or <c>Guid</c> for texts of these formats, else a string.</param>
internal sealed record JsonTypes(bool Long, bool Enums, bool Parsed);

/// <summary>Makes the class that a developer would write for a JSON Schema.</summary>
internal sealed class JsonClass(JsonSample schema, JsonTypes types, Type anything)
{
    private readonly ModuleBuilder _module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Contracts"), AssemblyBuilderAccess.Run).DefineDynamicModule("Contracts");
    private int _count;

    public Type Create() => TypeOf(schema.Root);

    private Type TypeOf(JsonNode node)
    {
        var alternatives = schema.Alternatives(node);
        if (alternatives.Count != 1)
            return anything;
        var type = OneTypeOf(alternatives[0]);
        return type.IsValueType && type != anything && schema.IsNullable(node) ? typeof(Nullable<>).MakeGenericType(type) : type;
    }

    private Type OneTypeOf(JsonNode node)
    {
        if (node["enum"] is JsonArray symbols && symbols.All(symbol => symbol?.GetValueKind() == System.Text.Json.JsonValueKind.String))
            return types.Enums ? Enum(symbols) : typeof(string);
        return (node["type"]?.ToString(), node["format"]?.ToString()) switch
        {
            ("string", "date-time" or "date") when types.Parsed => typeof(DateTime),
            ("string", "uuid") when types.Parsed => typeof(Guid),
            ("string", _) => typeof(string),
            ("integer", "int32") => typeof(int),
            ("integer", "int64") => typeof(long),
            ("integer", _) => types.Long ? typeof(long) : typeof(int),
            ("number", _) => typeof(double),
            ("boolean", _) => typeof(bool),
            ("array", _) => typeof(List<>).MakeGenericType(node["items"] is { } items ? TypeOf(items) : anything),
            ("object", _) when node["properties"] is null => node["additionalProperties"] is JsonObject values ? typeof(Dictionary<,>).MakeGenericType(typeof(string), TypeOf(values)) : anything,
            ("object", _) => Class((JsonObject)node["properties"]!),
            _ => anything,
        };
    }

    private Type Class(JsonObject properties)
    {
        var type = _module.DefineType($"Record{_count++}", TypeAttributes.Public | TypeAttributes.Class);
        foreach (var property in properties)
            type.DefineField(property.Key, TypeOf(property.Value!), FieldAttributes.Public);
        return type.CreateType();
    }

    private Type Enum(JsonArray symbols)
    {
        var type = _module.DefineEnum($"Symbol{_count++}", TypeAttributes.Public, typeof(int));
        for (var index = 0; index < symbols.Count; index++)
            type.DefineLiteral(symbols[index]!.ToString(), index);
        return type.CreateType();
    }
}
