using CsCheck;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Model.Tests.Json;

/// <summary>Our reader and writer against System.Text.Json, on values and texts that nobody chose.</summary>
public sealed class JsonAgainstOracleTests
{
    private const int Samples = 10_000;

    [Fact]
    public void WhatTheOracleWrites_OursReads() =>
        Gen.Select(JsonGen.Values(JsonGen.Unicode), Gen.Bool, Gen.Bool).Sample(
            (value, indented, relaxed) => Assert.Equal(value, Oracle.ReadOurs(Oracle.Write(value, indented, relaxed))), iter: Samples);

    [Fact]
    public void WhatOursWrites_TheOracleReads() =>
        Gen.Select(JsonGen.Values(JsonGen.Unicode), Gen.Bool).Sample(
            (value, indented) => Assert.Equal(value, Oracle.Read(Oracle.WriteOurs(value, indented))), iter: Samples);

    [Fact]
    public void WhatOursWrites_OursReads_AlsoHalvesOfPairs() =>
        Gen.Select(JsonGen.Values(JsonGen.AnyText), Gen.Bool).Sample(
            (value, indented) =>
            {
                var text = Oracle.WriteOurs(value, indented);
                Assert.True(Oracle.IsUnicode(text), "a half of a pair was written as it is");
                Assert.Equal(value, Oracle.ReadOurs(text));
            },
            iter: Samples);

    [Fact]
    public void IndentedText_IsLaidOutAsTheOraclesWithLineFeeds() =>
        JsonGen.Values(Gen.Char['a', 'z'].Array[0, 5].Select(characters => new string(characters))).Sample(
            value => Assert.Equal(Oracle.Write(value, indented: true, relaxed: true).Replace("\r\n", "\n", StringComparison.Ordinal), Oracle.WriteOurs(value, indented: true)),
            iter: Samples);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ChangedText_IsAcceptedOrRefusedAsByTheOracle(bool settingsFile) =>
        JsonGen.Mutated(Gen.Select(JsonGen.Values(JsonGen.Unicode), Gen.Bool, Gen.Bool, Oracle.Write)).Where(Oracle.IsUnicode).Sample(
            text => AssertAlike(text, settingsFile),
            iter: 5 * Samples);

    // Numbers, literals and comments are small languages of their own, so short texts of their letters are tried in numbers.
    [Theory]
    [InlineData("-+.eE019 ", false)]
    [InlineData("truefalsn ,[]", false)]
    [InlineData("\"\\u0dD8cCbfnrt/ ", false)]
    [InlineData("/*\n\r ,[]1\u2028\u2029\\", true)]
    public void ShortTextOfFewLetters_IsAcceptedOrRefusedAsByTheOracle(string letters, bool settingsFile) =>
        Gen.OneOf(letters.ToCharArray()).Array[0, 9].Select(characters => new string(characters)).Sample(
            text => AssertAlike(text, settingsFile),
            iter: 10 * Samples);

    [Fact]
    public void SettingsFile_MayHoldCommentsAndTrailingCommas()
    {
        const string text = "// first\n{ /* in */ \"a\": [1, 2, /**/ ], // last\r\n \"b\": \"/* no */ // comment\", }/**/";
        Assert.Equal(Oracle.Read("""{"a":[1,2],"b":"/* no */ // comment"}"""), Oracle.ReadOurs(text, JsonReading.SettingsFile));
        Assert.Throws<JsonFormatException>(() => JsonReader.Read(text));
    }

    private static void AssertAlike(string text, bool settingsFile)
    {
        var ours = Oracle.OursAccepts(text, settingsFile);
        if (ours != Oracle.Accepts(text, settingsFile))
            Assert.Fail($"ours {(ours ? "accepts" : "refuses")}, the oracle does not: {text}");
    }
}
