using System.Diagnostics;
using System.Globalization;
using System.Text;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Tests.Avro;

/// <summary>Hostile schemas give an error or a verdict in bounded time, never a crash, a hang or a verdict that was not reached.</summary>
public class AvroHostileTests
{
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(30);

    [Fact]
    public void HundredLevels_AreJudged()
    {
        Assert.True(Check(Nested(100, "int"), Nested(100, "int")).IsCompatible);
        Assert.False(Check(Nested(100, "string"), Nested(100, "int")).IsCompatible);
    }

    [Fact]
    public void NestingBeyondTheBound_IsAnError()
    {
        var result = Check(Nested(5_000, "int"), "\"int\"");

        Assert.Contains("the new schema", result.Error, StringComparison.Ordinal);
        Assert.False(result.IsCompatible);
    }

    // 2^40 ways through forty records, each of which holds the next one twice.
    [Theory]
    [InlineData("int", true)]
    [InlineData("string", false)]
    public void RecordsThatDouble_AreJudgedInTime(string leaf, bool compatible) => Assert.Equal(compatible, Check(Doubling(40, leaf), Doubling(40, "int")).IsCompatible);

    [Fact]
    public void LargeUnionOfRecords_IsJudgedInTime()
    {
        static string Union(int first) => $"[{string.Join(',', Enumerable.Range(first, 1_500).Select(number => $$"""{"type": "record", "name": "R{{number}}", "fields": [{"name": "a", "type": "int"}]}"""))}]";

        Assert.False(Check(Union(0), Union(1)).IsCompatible);
    }

    [Fact]
    public void TenMegabytes_AreReadInTime()
    {
        var text = new StringBuilder("""{"type": "record", "name": "R", "fields": [""");
        for (var index = 0; text.Length < 10_000_000; index++)
            text.Append(CultureInfo.InvariantCulture, $$"""{{(index == 0 ? "" : ",")}}{"name": "f{{index}}", "type": ["null", "string"], "default": null, "doc": "{{new string('x', 80)}}"}""");
        var schema = text.Append("]}").ToString();

        Assert.True(Check(schema, schema).IsCompatible);
    }

    [Theory]
    [InlineData("""{"type": "R"}""")]
    [InlineData("""{"type": {"type": {"type": "R"}}}""")]
    [InlineData("""{"type": "record", "name": "R", "fields": [{"name": "a", "type": "S"}]}""")]
    [InlineData("""{"type": "record", "name": "R", "fields": [{"name": "a", "type": "int"}, {"name": "a", "type": "int"}]}""")]
    [InlineData("""{"type": "record", "name": "R", "fields": null}""")]
    [InlineData("""{"type": "enum", "name": "E", "symbols": ["A", "A"]}""")]
    [InlineData("""{"type": "fixed", "name": "F", "size": -1}""")]
    [InlineData("""{"type": "fixed", "name": "F", "size": 99999999999999999999}""")]
    [InlineData("""["int", "int"]""")]
    [InlineData("""[["int"]]""")]
    [InlineData("""{"type": "array"}""")]
    [InlineData("12")]
    [InlineData("null")]
    [InlineData("")]
    public void WhatIsNoSchema_IsAnErrorWithItsPlace(string text)
    {
        var result = Check(text, "\"int\"");

        Assert.False(result.IsCompatible);
        Assert.Matches("^the new schema is no avro schema: .+ \\(line 1, column [0-9]+\\)$", result.Error);
    }

    private static CompatibilityResult Check(string update, string original)
    {
        var watch = Stopwatch.StartNew();
        var result = SchemaCompatibility.Check(CompatibilityMode.Backward, new SchemaText("avro", update), [new SchemaText("avro", original)]);
        Assert.True(watch.Elapsed < LongestTime, $"{watch.Elapsed}");
        return result;
    }

    private static string Nested(int depth, string leaf) =>
        string.Concat(Enumerable.Repeat("""{"type": "array", "items": """, depth)) + $"\"{leaf}\"" + new string('}', depth);

    private static string Doubling(int depth, string leaf)
    {
        var text = $"\"{leaf}\"";
        for (var index = depth; index > 0; index--)
            text = $$"""{"type": "record", "name": "R{{index}}", "fields": [{"name": "a", "type": {{text}}}, {"name": "b", "type": {{(index == depth ? $"\"{leaf}\"" : $"\"R{index + 1}\"")}}}]}""";
        return text;
    }
}
