using System.Globalization;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Model.Tests.Json;

/// <summary>What the reader says of bad text, and its limits.</summary>
public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("[1,\n  2,\n  x]", 3, 3)]
    [InlineData("{\"a\": 1,}", 1, 9)]
    [InlineData("{\"a\" 1}", 1, 6)]
    [InlineData("\"a\nb\"", 1, 3)]
    [InlineData("\"\\x\"", 1, 3)]
    [InlineData("1 2", 1, 3)]
    [InlineData("\"abc", 1, 5)]
    [InlineData("-", 1, 2)]
    public void BadText_IsRefusedWithItsPlace(string text, int line, int column)
    {
        var error = Assert.Throws<JsonFormatException>(() => JsonReader.Read(text));
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.EndsWith($"(line {line}, column {column})", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    [InlineData(1_000_000, false)]
    public void DeepNesting_IsBounded(int depth, bool accepted)
    {
        foreach (var (open, close) in new[] { ("[", "]"), ("{\"a\":", "}") })
        {
            var text = string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
            Assert.Equal(accepted, Oracle.Accepts(text, settingsFile: false));
            Assert.Equal(accepted, Oracle.OursAccepts(text, settingsFile: false));
        }

        var empty = new string('[', depth) + new string(']', depth);
        Assert.Equal(accepted, Oracle.OursAccepts(empty, settingsFile: false));
    }

    [Fact]
    public void ByteOrderMark_IsPassedOver() => Assert.Equal(JsonKind.Array, JsonReader.Read("\ufeff[]").Kind);

    [Fact]
    public void DuplicateMembers_AreKept_AndTheLastOneWins()
    {
        var value = JsonReader.Read("""{"a":1,"b":2,"a":3}""");
        Assert.Equal(["a", "b", "a"], value.Members.Select(member => member.Key));
        Assert.Equal("3", value["a"]!.Text);
        Assert.Null(value["c"]);
        Assert.Null(value["a"]!["x"]);
    }

    [Fact]
    public void Position_IsWhereTheValueBegins()
    {
        const string text = """{ "a" : [ 1, "x" ] }""";
        var items = JsonReader.Read(text)["a"]!;
        Assert.Equal((8, 10, 13), (items.Position, items.Items[0].Position, items.Items[1].Position));
    }

    // The machines that run the tests know the invariant culture only, so one is made up whose numbers look like no JSON.
    [Fact]
    public void Numbers_AreWrittenAndReadTheSameInEveryCulture()
    {
        var culture = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal("~5", (-5).ToString(odd));
            var writer = new JsonWriter(indented: false);
            writer.StartArray();
            writer.Value(-1_234_567L);
            writer.Value(JsonReader.Read("-0.5"));
            writer.EndArray();
            Assert.Equal("[-1234567,-0.5]", writer.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
