using System.Diagnostics;
using System.Globalization;
using System.Text;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Tests.JsonSchema;

/// <summary>Hostile schemas give an error in bounded time, never a crash, a hang or a verdict that was not reached.</summary>
public class JsonSchemaBoundsTests
{
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(30);

    [Fact]
    public void NestingOfAHundredLevels_IsJudged() => Assert.Null(Check(Nested(100), Nested(100)).Error);

    [Fact]
    public void NestingBeyondTheJsonBound_IsAnError() =>
        Assert.Contains("nested deeper than 256 levels", Check(Nested(5_000), "{}").Error, StringComparison.Ordinal);

    [Fact]
    public void LongChainOfReferences_IsAnErrorAndNoCrash()
    {
        var chain = new StringBuilder("""{"$ref": "#/definitions/d0", "definitions": {"d60000": {"type": "string"}""");
        for (var index = 0; index < 60_000; index++)
            chain.Append(CultureInfo.InvariantCulture, $$""", "d{{index}}": {"type": "object", "properties": {"n": {"$ref": "#/definitions/d{{index + 1}}"} } }""");
        var text = chain.Append("}}").ToString();

        var result = Check(text, text);

        Assert.Contains(" chain", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void DoublingReferences_EndInAnErrorWhereTheyDifferAndInAVerdictWhereNot()
    {
        static string Doubling(string type)
        {
            var text = new StringBuilder("""{"$ref": "#/definitions/d0", "definitions": {""");
            for (var index = 0; index < 40; index++)
                text.Append(CultureInfo.InvariantCulture, $$""" "d{{index}}": {"type": "object", "properties": {"a": {"$ref": "#/definitions/d{{index + 1}}"}, "b": {"$ref": "#/definitions/d{{index + 1}}"} } },""");
            return text.Append($$""" "d40": {"type": "{{type}}"} } }""").ToString();
        }

        Assert.Contains("too entangled", Check(Doubling("integer"), Doubling("string")).Error, StringComparison.Ordinal);
        Assert.True(Check(Doubling("string"), Doubling("string")).IsCompatible);
    }

    [Fact]
    public void CrossProductOfManyBranches_EndsInAnError()
    {
        static string Branches(int from) => $$"""{"anyOf": [{{string.Join(", ", Enumerable.Range(from, 3_000).Select(index => $$"""{"type": "string", "minLength": {{index}}}"""))}}]}""";

        Assert.Contains("cannot be compared", Check(Branches(0), Branches(7)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyTwinBranches_AreDroppedInTime() =>
        Assert.True(Check($$"""{"anyOf": [{{string.Join(", ", Enumerable.Repeat("""{"type": "object", "properties": {"a": {"type": "string"}}}""", 5_000))}}]}""", """{"type": "object", "properties": {"a": {"type": "string"}}}""").IsCompatible);

    [Fact]
    public void RegularExpressionThatExplodes_IsAnErrorWhenItIsNeeded()
    {
        var result = Check(
            """{"type": "object", "patternProperties": {"^(([a-z])+.)+[A-Z]([a-z])+$": {"type": "string"}}}""",
            $$"""{"type": "object", "properties": {"{{new string('a', 60)}}": {"type": "string"} } }""");

        Assert.False(result.IsCompatible);
        Assert.Contains("takes too long to match", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SchemaOfManyMegabytes_IsRead()
    {
        var properties = string.Join(", ", Enumerable.Range(0, 120_000).Select(index => $$""" "field_{{index}}": {"type": "string", "description": "{{new string('x', 40)}}"}"""));
        var text = $$$"""{"type": "object", "properties": {{{{properties}}}}}""";

        Assert.True(text.Length > 9_000_000);
        Assert.True(Check(text, text).IsCompatible);
    }

    [Fact]
    public void TextBeyondTheBound_IsAnError() =>
        Assert.Contains("longer than", Check(new string(' ', 16_000_001), "{}").Error, StringComparison.Ordinal);

    private static string Nested(int depth)
    {
        var text = new StringBuilder();
        for (var level = 0; level < depth; level++)
            text.Append("""{"items": """);
        return text.Append("{}").Append('}', depth).ToString();
    }

    private static CompatibilityResult Check(string update, string original)
    {
        var clock = Stopwatch.StartNew();
        var result = SchemaCompatibility.Check(CompatibilityMode.Backward, new SchemaText("json", update), [new SchemaText("json", original)]);
        Assert.True(clock.Elapsed < LongestTime, $"took {clock.Elapsed}");
        if (result.Error is not null)
            Assert.False(result.IsCompatible);
        return result;
    }
}
