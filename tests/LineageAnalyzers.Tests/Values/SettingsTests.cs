using System.Text;
using LineageAnalyzers.Values;
using Microsoft.Extensions.Configuration;

namespace LineageAnalyzers.Tests.Values;

/// <summary>Settings files are read as Microsoft.Extensions.Configuration reads them, itself the judge.</summary>
public class SettingsTests
{
    [Theory]
    [InlineData("""{ "A": { "B": "x" } }""", "A:B")]
    [InlineData("""{ "a": { "b": "x" } }""", "A:B")]
    [InlineData("""{ "A:B": "x" }""", "A:B")]
    [InlineData("""{ "A": [ "x", "y" ] }""", "A:1")]
    [InlineData("""{ "A": { "B": 5, "C": true } }""", "A:B")]
    [InlineData("""{ "A": { "B": 5, "C": true } }""", "A:D")]
    [InlineData("""{ /* a */ "A": "x", } // end""", "A")]
    [InlineData("""{ "A": "" }""", "A")]
    [InlineData("""{ "A": "first", "A": "second" }""", "A")]
    [InlineData("""{ "A": "first", "a": "second" }""", "A")]
    [InlineData("""{ "A": { "B": "first" }, "A:B": "second" }""", "A:B")]
    [InlineData("""{ "A": { "B": "x" }, "a": { "C": "y" } }""", "A:B")]
    [InlineData("""{ "A": """, "A")]
    [InlineData("""[ "x" ]""", "0")]
    [InlineData("\ufeff{ \"A\": \"x\" }", "A")]
    public void Key_HasTheValueThatTheRuntimeGives(string text, string key)
    {
        var settings = new Settings([new SettingsFile("appsettings.json", text)]);

        Assert.Equal(Runtime(text, key), settings.Find(key).Select(found => found.Value).SingleOrDefault());
    }

    [Fact]
    public void KeySetTwice_IsAProblemThatNamesIt()
    {
        var settings = new Settings([new SettingsFile("appsettings.json", """{ "Kafka": { "Topic": "a", "topic": "b" } }""")]);

        Assert.Equal("appsettings.json sets the key 'Kafka:topic' twice, which the .NET configuration refuses", Assert.Single(settings.Problems));
    }

    private static string? Runtime(string text, string key)
    {
        try
        {
            return new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(text))).Build()[key];
        }
        catch (FormatException)
        {
            return null;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
