using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Json;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Contracts.Tests.Impact;

/// <summary>The verdicts on classes without schemas against what the JSON libraries do: one class writes, another one reads.</summary>
public sealed class ClassReadingTests
{
    private enum Colour
    {
        Red,
    }

    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(string)] = "string", [typeof(int)] = "integer", [typeof(long)] = "integer", [typeof(double)] = "number", [typeof(decimal)] = "number",
        [typeof(bool)] = "boolean", [typeof(DateTime)] = "string(date-time)", [typeof(Guid)] = "string(uuid)", [typeof(object)] = "any", [typeof(Colour)] = "integer",
    };

    [Fact]
    public void Verdicts_AreWhatTheLibrariesDo()
    {
        object[] written =
        [
            new Of<string> { Value = "text" }, new Of<string?>(), new Of<int> { Value = 7 }, new Of<int?>(), new Of<int?> { Value = 7 }, new Of<long> { Value = long.MaxValue }, new Of<double> { Value = 1.5e300 }, new Of<decimal> { Value = 1.5m },
            new Of<bool> { Value = true }, new Of<DateTime> { Value = new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc) }, new Of<Guid> { Value = Guid.NewGuid() }, new Of<List<string>> { Value = ["a"] },
            new Of<Dictionary<string, string>> { Value = new() { ["k"] = "v" } }, new Of<Of<string>> { Value = new Of<string> { Value = "inner" } }, new Other { Else = "e" },
        ];
        Type[] readers =
        [
            typeof(Of<string>), typeof(Of<string?>), typeof(Of<int>), typeof(Of<long>), typeof(Of<double>), typeof(Of<decimal>), typeof(Of<bool>), typeof(Of<DateTime>), typeof(Of<Guid>), typeof(Of<List<string>>),
            typeof(Of<Dictionary<string, string>>), typeof(Of<Of<string>>), typeof(Of<object>), typeof(Other), typeof(Of<List<int>>), typeof(Demanding),
        ];
        var wrong = new List<string>();
        var (breaks, safe) = (0, 0);
        foreach (var records in written.GroupBy(record => record.GetType()))
        {
            foreach (var reader in readers)
            {
                var field = reader.GetProperties()[0].Name;
                var verdict = ReaderVerdict.Of(ConsumerReading.Of(RecordJsonSchema.Read(Describe(reader)), RecordJsonSchema.Read(Describe(records.Key))), [new FieldUse(field, Whole: false)], whole: false);
                bool[] survivors =
                [
                    records.All(record => Survives(record, field, text => JsonSerializer.Deserialize(text, reader))),
                    records.All(record => Survives(record, field, text => Newtonsoft.Json.JsonConvert.DeserializeObject(text, reader))),
                ];
                breaks += verdict.Verdict == Verdict.Breaks ? 1 : 0;
                safe += verdict.Verdict == Verdict.Safe ? 1 : 0;
                if (verdict.Verdict == Verdict.Safe ? !survivors.All(lives => lives) : verdict.Verdict == Verdict.Breaks && IsJudgedByLibraries(reader) && survivors.Any(lives => lives))
                    wrong.Add($"{NameOf(reader)} reads {NameOf(records.Key)}: {verdict.Verdict}, {verdict.Why}; System.Text.Json {survivors[0]}, Newtonsoft.Json {survivors[1]}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(breaks > 30 && safe > 10, $"{breaks} break, {safe} are safe");
    }

    // Newtonsoft.Json has another attribute for what C# calls required.
    private static bool IsJudgedByLibraries(Type reader) => reader != typeof(Demanding);

    private static bool Survives(object writer, string field, Func<string, object?> read)
    {
        var text = JsonSerializer.Serialize(writer, writer.GetType());
        using var expected = JsonDocument.Parse(text);
        try
        {
            var found = read(text)!;
            return expected.RootElement.TryGetProperty(field, out var value)
                && (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array
                    ? found.GetType().GetProperty(field)!.GetValue(found) is IEnumerable or Of<string> or JsonElement
                    : JsonElement.DeepEquals(value, JsonSerializer.SerializeToElement(found.GetType().GetProperty(field)!.GetValue(found))));
        }
        catch (Exception problem) when (problem is JsonException or Newtonsoft.Json.JsonException or FormatException or OverflowException or InvalidCastException or ArgumentException)
        {
            return false;
        }
    }

    private static RecordDescription Describe(Type type)
    {
        var fields = new List<RecordField>();
        Add(fields, "", type);
        return new RecordDescription { Type = NameOf(type), Format = WireFormat.Json, Fields = fields.OrderBy(field => field.Path, StringComparer.Ordinal).ToEquatableArray() };
    }

    private static void Add(List<RecordField> fields, string path, Type type)
    {
        foreach (var property in type.GetProperties())
        {
            var isOptional = Nullable.GetUnderlyingType(property.PropertyType) is not null || new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull;
            Add(fields, path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.PropertyType, isOptional, property.GetCustomAttribute<RequiredMemberAttribute>() is not null);
        }
    }

    private static void Add(List<RecordField> fields, string path, Type type, bool isOptional, bool isRequired)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var arguments = type.IsGenericType ? type.GetGenericArguments() : [];
        var word = Words.TryGetValue(type, out var known) ? known : arguments.Length == 2 ? "map" : type.Name.StartsWith("List", StringComparison.Ordinal) ? "array" : "object";
        fields.Add(new RecordField { Path = path, Type = word, Optional = isOptional, Required = isRequired });
        if (word == "object")
            Add(fields, path, type);
        else if (word is "array" or "map")
            Add(fields, path + (word == "map" ? "{}" : "[]"), arguments[^1], isOptional: false, isRequired: false);
    }

    private static string NameOf(Type type) => type.IsGenericType ? $"{type.Name}({string.Join(", ", type.GetGenericArguments().Select(NameOf))})" : type.Name;

    private sealed class Of<T>
    {
        public T Value { get; set; } = default!;
    }

    private sealed class Other
    {
        public string Else { get; set; } = "";
    }

    private sealed class Demanding
    {
        public required string Value { get; set; }

        public required string Missing { get; set; }
    }
}
