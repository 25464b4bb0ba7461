using System.Globalization;
using System.Text;
using CsCheck;
using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Tests;

public class SchemaCompatibilityTests
{
    [Fact]
    public void Change_NamesTheFieldAndSaysWhatToDo()
    {
        var result = SchemaCompatibility.Check(
            CompatibilityMode.Full,
            Avro("""{"type": "record", "name": "R", "fields": [{"name": "c", "type": {"type": "record", "name": "C", "fields": [{"name": "vat", "type": "string"}]}}]}"""),
            [Avro("""{"type": "record", "name": "R", "fields": [{"name": "c", "type": {"type": "record", "name": "C", "fields": [{"name": "tax", "type": "string"}]}}]}""")]);

        Assert.Equal([CheckDirection.Forward, CheckDirection.Backward], result.Changes.Select(change => change.Direction));
        Assert.Equal(["c.tax", "c.vat"], result.Changes.Select(change => change.Field));
        Assert.Equal("'c.tax' is removed, but readers of the registered schema need it", result.Changes[0].Meaning);
        Assert.StartsWith("Keep 'c.tax'. ", result.Changes[0].Advice, StringComparison.Ordinal);
        Assert.Equal("'c.vat' is new and has no default", result.Changes[1].Meaning);
        Assert.Equal("Give 'c.vat' a default, so that data written without it can still be read.", result.Changes[1].Advice);
    }

    [Fact]
    public void TransitiveCheck_StopsAtTheNewestVersionThatRefuses()
    {
        var result = SchemaCompatibility.Check(CompatibilityMode.BackwardTransitive, Avro("\"int\""), [Avro("\"string\""), Avro("\"long\""), Avro("\"int\"")]);

        var change = Assert.Single(result.Changes);
        Assert.Equal((1, "TYPE_MISMATCH"), (change.Against, change.Kind));
    }

    [Fact]
    public void NoHistory_IsCompatible() =>
        Assert.True(SchemaCompatibility.Check(CompatibilityMode.FullTransitive, Avro("\"int\""), []).IsCompatible);

    [Fact]
    public void FormatWithoutRules_IsNotJudged()
    {
        var result = SchemaCompatibility.Check(CompatibilityMode.Backward, new SchemaText("flatbuffers", ""), [new SchemaText("flatbuffers", "")]);

        Assert.False(result.IsCompatible);
        Assert.StartsWith("there are no compatibility rules for the format 'flatbuffers'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OlderVersionThatTheModeDoesNotAskAbout_MayBeBroken() =>
        Assert.True(SchemaCompatibility.Check(CompatibilityMode.Backward, Avro("\"long\""), [Avro("{"), Avro("\"int\"")]).IsCompatible);

    [Fact]
    public void OlderVersionThatTheModeAsksAbout_IsNamedWhenBroken()
    {
        var result = SchemaCompatibility.Check(CompatibilityMode.BackwardTransitive, Avro("\"long\""), [Avro("{"), Avro("\"int\"")]);

        Assert.StartsWith("version 1 of the old schemas is no avro schema: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void References_TakePartInTheCheck()
    {
        static SchemaText Order(string type) => new(
            "avro",
            """{"type": "record", "name": "Order", "fields": [{"name": "total", "type": "acme.Money"}]}""",
            new[] { new SchemaReference("money", $$"""{"type": "record", "name": "Money", "namespace": "acme", "fields": [{"name": "cents", "type": "{{type}}"}]}""") }.ToEquatableArray());

        Assert.True(SchemaCompatibility.Check(CompatibilityMode.Backward, Order("long"), [Order("int")]).IsCompatible);
        Assert.Equal("total.cents", Assert.Single(SchemaCompatibility.Check(CompatibilityMode.Backward, Order("int"), [Order("long")]).Changes).Field);
    }

    [Fact]
    public void LongChainOfRecords_IsAnErrorAndNotACrash()
    {
        const int Count = 60_000;
        var chain = new StringBuilder("""[{"type":"record","name":"R60000","fields":[]}""");
        for (var index = Count - 1; index > 0; index--)
            chain.Append(CultureInfo.InvariantCulture, $$""",{"type":"record","name":"R{{index}}","fields":[{"name":"n","type":"R{{index + 1}}"}]}""");
        var schema = new SchemaText(
            "avro",
            """{"type":"record","name":"R0","fields":[{"name":"n","type":"R1"}]}""",
            new[] { new SchemaReference("chain", chain.Append(']').ToString()) }.ToEquatableArray());

        var result = SchemaCompatibility.Check(CompatibilityMode.Backward, schema, [schema]);

        Assert.Equal("the schemas are nested too deeply to be compared", result.Error);
    }

    [Fact]
    public void Rules_HaveDistinctIdsAndSayWhatTheyGuardAndWhatToDo()
    {
        var rules = SchemaFormats.Rules.ToList();

        Assert.Equal(rules.Count, rules.Select(rule => (rule.Format, rule.Id)).Distinct().Count());
        Assert.All(rules, rule => Assert.EndsWith(".", rule.Purpose.TrimEnd(')'), StringComparison.Ordinal));
        Assert.All(rules.SelectMany(rule => new[] { rule.Backward, rule.Forward }), words =>
        {
            Assert.EndsWith(".", words.Advice, StringComparison.Ordinal);
            Assert.False(words.Meaning.EndsWith('.') || words.Meaning.Length == 0);
        });
    }

    [Theory]
    [InlineData("full_transitive", CompatibilityMode.FullTransitive)]
    [InlineData("NONE", CompatibilityMode.None)]
    public void Mode_IsReadInAnyCase(string text, CompatibilityMode mode)
    {
        Assert.True(CompatibilityModes.TryParse(text, out var parsed));
        Assert.Equal(mode, parsed);
        Assert.Equal(text.ToUpperInvariant(), parsed.Text());
    }

    [Theory]
    [InlineData("SIDEWAYS")]
    [InlineData("")]
    [InlineData(null)]
    public void UnknownMode_IsRefused(string? text) => Assert.False(CompatibilityModes.TryParse(text, out _));

    // Any text at all gives an answer, never an exception: a batch goes on after a bad line.
    [Fact]
    public void AnyText_GivesAnAnswer()
    {
        const string Seed = """{"type":"record","name":"R","namespace":"a","aliases":["b"],"fields":[{"name":"x","type":["null",{"type":"enum","name":"E","symbols":["A"],"default":"A"}],"default":null}]}""";
        Gen.Select(Gen.Int[0, Seed.Length - 1], Gen.Int[0, 20], Gen.String[Gen.Char["{}[]\":,ab0 \\/"], 0, 5])
            .Sample((start, length, insert) =>
            {
                var text = Seed.Remove(start, Math.Min(length, Seed.Length - start)).Insert(start, insert);
                var result = SchemaCompatibility.Check(CompatibilityMode.Full, Avro(text), [Avro(Seed)]);
                return result.Error is null || (!result.IsCompatible && result.Changes.Count == 0);
            });
    }

    private static SchemaText Avro(string text) => new("avro", text);
}
