using System.Globalization;
using System.Text;
using LineageAnalyzers.Records;

namespace LineageAnalyzers.Tests.Records.Json.Schemas;

/// <summary>
/// Writes C# record types by a seeded grammar, as people write them: scalars, collections, maps, enums, nested and generic types, inheritance,
/// types that contain themselves, nullability, and the attributes of one JSON library. Types of a group refer to each other only. The names hold the seed, since
/// NJsonSchema remembers types by name.
/// </summary>
/// <remarks>
/// Left out is where NJsonSchema and the serializers disagree: <c>sbyte</c>, which it takes for an object, and an opt-in class with a base class, whose
/// unmarked members it lists although Newtonsoft.Json does not write them, and internal properties, which it lists although System.Text.Json does not
/// write them; and where it forgets that null may stand inside: in a generic class of the same type with and without null, and in a collection that
/// Newtonsoft.Json's attribute makes a requirement of.
/// </remarks>
internal sealed class RecordGrammar(int seed, JsonDialect dialect)
{
    private const int TypesInGroup = 8;

    private static readonly string[] Scalars =
    [
        "bool", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "string", "System.DateTime",
        "System.DateTimeOffset", "System.Guid", "System.Uri", "System.TimeSpan", "byte[]", "object",
    ];

    private static readonly string[] References = ["string", "System.Uri", "byte[]"];

    private static readonly string[] Requirements = ["Default", "AllowNull", "Always", "DisallowNull"];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _code = new();

    /// <summary>The names of the types, as metadata spells them.</summary>
    public List<string> Types { get; } = [];

    /// <summary>Code with this many groups of types.</summary>
    public string Write(int groups)
    {
        for (var group = 0; group < groups; group++)
        {
            _code.AppendLine(CultureInfo.InvariantCulture, $"namespace Seed{seed}.Group{group}");
            _code.AppendLine("{");
            _code.AppendLine("    public enum Color { Red, Green = 4, Blue }");
            _code.AppendLine("    public struct Point { public int X { get; set; } public double? Y { get; set; } }");
            _code.AppendLine("    public class Envelope<T> { public T Payload { get; set; } public string Source { get; set; } = \"\"; }");
            for (var index = 0; index < TypesInGroup; index++)
            {
                Types.Add($"Seed{seed}.Group{group}.Type{index}");
                WriteType(index);
            }

            _code.AppendLine("}");
        }

        return _code.ToString();
    }

    private void WriteType(int index)
    {
        var isRecord = index > 0 && _random.Next(4) == 0;
        if (isRecord)
        {
            var parameters = Enumerable.Range(0, _random.Next(1, 4)).Select(number => $"{Type(index - 1, 0)} P{index}N{number}");
            _code.AppendLine(CultureInfo.InvariantCulture, $"    public record Type{index}({string.Join(", ", parameters)})");
        }
        else
        {
            var isDerived = index > 1 && _random.Next(4) == 0;
            if (!isDerived)
                WriteTypeAttribute();
            _code.AppendLine(CultureInfo.InvariantCulture, $"    public class Type{index}{(isDerived ? " : Base" : "")}");
        }

        _code.AppendLine("    {");
        var count = _random.Next(1, 7);
        for (var number = 0; number < count; number++)
            WriteMember(index, number);
        _code.AppendLine("    }");
        if (index == 1)
            _code.AppendLine("    public abstract class Base { public string BaseName { get; set; } = \"\"; public virtual int? BaseNumber { get; set; } }");
    }

    private void WriteTypeAttribute()
    {
        if (dialect == JsonDialect.Newtonsoft && _random.Next(8) == 0)
            _code.AppendLine("    [Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]");
    }

    private void WriteMember(int index, int number)
    {
        var name = _random.Next(3) switch { 0 => $"Value{number}", 1 => $"IOStream{number}", _ => $"customerID{number}" };
        var type = Type(index, 0);
        var attribute = dialect == JsonDialect.Newtonsoft ? NewtonsoftAttribute(name, type) : SystemTextJsonAttribute(name, type);
        var kind = _random.Next(12);
        var member = kind switch
        {
            0 => $"public {type} {name} => default!;",
            1 => $"public static {type} {name} {{ get; set; }} = default!;",
            2 when dialect == JsonDialect.Newtonsoft => $"internal {type} {name} {{ get; set; }} = default!;",
            3 => $"public {type} {name} {{ get; init; }} = default!;",
            4 when dialect == JsonDialect.SystemTextJson => $"public required {type} {name} {{ get; set; }}",
            _ => $"public {type} {name} {{ get; set; }} = default!;",
        };
        _code.AppendLine(CultureInfo.InvariantCulture, $"        {(kind is 1 or 2 ? "" : attribute)}{member}");
    }

    private string SystemTextJsonAttribute(string name, string type) => _random.Next(10) switch
    {
        0 => $"[System.Text.Json.Serialization.JsonPropertyName(\"wire_{name}\")] ",
        1 => "[System.Text.Json.Serialization.JsonIgnore] ",
        2 => "[System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] ",
        3 when type.TrimEnd('?') == "Color" => "[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter))] ",
        4 => "[Newtonsoft.Json.JsonProperty(\"of_another_library\")] ",
        _ => "",
    };

    private string NewtonsoftAttribute(string name, string type) => _random.Next(10) switch
    {
        0 or 1 => $"[Newtonsoft.Json.JsonProperty(\"wire_{name}\")] ",
        2 => "[Newtonsoft.Json.JsonProperty] ",
        5 when !type.Contains('<', StringComparison.Ordinal) => $"[Newtonsoft.Json.JsonProperty(Required = Newtonsoft.Json.Required.{Requirements[_random.Next(Requirements.Length)]})] ",
        3 => "[Newtonsoft.Json.JsonIgnore] ",
        4 => "[System.Text.Json.Serialization.JsonPropertyName(\"of_another_library\")] ",
        _ => "",
    };

    private string Type(int index, int depth)
    {
        var type = _random.Next(depth > 1 ? 6 : 12) switch
        {
            0 => "Color",
            1 => "Point",
            2 when _random.Next(2) == 0 => $"Type{_random.Next(index + 1)}",
            <= 5 => Scalars[_random.Next(Scalars.Length)],
            6 => $"System.Collections.Generic.List<{Type(index, depth + 1)}>",
            7 => $"System.Collections.Generic.IEnumerable<{Type(index, depth + 1)}>",
            8 => $"System.Collections.Generic.IReadOnlyList<{Type(index, depth + 1)}>",
            9 => $"System.Collections.Generic.Dictionary<string, {Type(index, depth + 1)}>",
            10 => $"Envelope<{Type(index, depth + 1).Replace("?", "", StringComparison.Ordinal)}>",
            _ => References[_random.Next(References.Length)],
        };
        return _random.Next(4) == 0 ? type + "?" : type;
    }
}
