using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Values;

/// <summary>Reasons quote code. What code hands to a call as text may be a password.</summary>
public sealed class SecretTests
{
    [Theory]
    [InlineData("new UriBuilder(\"https://user:pl4nt3d@broker\").Host", "new UriBuilder(...).Host")]
    [InlineData("new UriBuilder($\"https://{name}:pl4nt3d@broker\").Host", "new UriBuilder($\"...{name}...\").Host")]
    [InlineData("new UriBuilder(@\"https://user:pl4nt3d@broker\").Host", "new UriBuilder(...).Host")]
    [InlineData("new UriBuilder(\"\"\"https://user:pl4nt3d@broker\"\"\").Host", "new UriBuilder(...).Host")]
    [InlineData("$\"{new UriBuilder(\"https://user:pl4nt3d@broker\").Host}.orders\"", "Host")]
    [InlineData("names[\"pl4nt3d\"]", "names[...]")]
    [InlineData("(await new System.Net.Http.HttpClient().GetStringAsync(\"https://user:pl4nt3d@broker\"))", "GetStringAsync(...)")]
    public void Text_in_code_never_gets_into_a_reason(string topic, string shown)
    {
        var name = EndpointsIn.Single($$"""
            class Service(IProducer<Null, string> producer)
            {
                public async Task Send(string name, Dictionary<string, string> names) =>
                    await producer.ProduceAsync({{topic}}, new Message<Null, string> { Value = "" });
            }
            """).Topic;

        Assert.DoesNotContain("pl4nt3d", name.ToString() + name.Reason + name.Template + name.Key, StringComparison.Ordinal);
        Assert.Contains(shown, name.Reason + name.Template, StringComparison.Ordinal);
    }
}
