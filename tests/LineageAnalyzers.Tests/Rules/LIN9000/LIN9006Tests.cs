using LineageAnalyzers.Schemas.Locking;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Rules.LIN9000;

public sealed class LIN9006Tests
{
    private const string Id = "LIN9006";

    private const string Code = RuleCode.Usings + RuleCode.Records + """
        class Sender(IProducer<string, string> producer)
        {
            public void Send(Order order) => producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
        }
        """;

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n  nothing", 1)]
    [InlineData("{ \"lockVersion\": 99, \"registry\": \"\", \"subjects\": {} }", 0)]
    [InlineData("{\n\"lockVersion\": 1, \"registry\": \"\", \"subjects\":\n{ \"orders-value\": { \"compatibility\": \"SIDEWAYS\" } } }", 2)]
    [InlineData("[1, 2]", 0)]
    public async Task A_lock_that_cannot_be_read_is_reported_once_at_its_fault(string text, int line)
    {
        var findings = await FindingsAsync(ContractsLock.FileName, text);
        var fault = Assert.Single(findings, finding => finding.Id.StartsWith("LIN9", StringComparison.Ordinal));
        Assert.Equal(Id, fault.Id);
        Assert.EndsWith(ContractsLock.FileName, fault.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Equal(line, fault.Location.GetLineSpan().StartLinePosition.Line);
        Assert.StartsWith("The contracts of this project are not checked: ", fault.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ContractsLock.FileName, "{ \"lockVersion\": 1, \"registry\": \"\", \"subjects\": {} }")]
    [InlineData("other.json", "nothing")]
    public async Task A_lock_that_can_be_read_or_that_is_none_is_not_reported(string file, string text) =>
        Assert.DoesNotContain(await FindingsAsync(file, text), finding => finding.Id == Id);

    // Schemas in it may be anything; what cannot be judged is left alone.
    [Theory]
    [InlineData("\"nothing\"")]
    [InlineData("{ \"$ref\": \"#/definitions/none\" }")]
    [InlineData("{ \"type\": 5 }")]
    public async Task A_schema_in_it_that_is_none_is_left_alone(string schema)
    {
        var text = $$"""{ "lockVersion": 1, "registry": "", "subjects": { "orders-value": { "compatibility": "FULL", "versions": [ { "version": 1, "format": "json", "schema": {{schema}} } ] } } }""";
        Assert.DoesNotContain(await FindingsAsync(ContractsLock.FileName, text), finding => finding.Id is Id or "LIN9001" or "LIN2002");
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(string file, string text)
    {
        var compilation = Findings.Compilation([.. References.KafkaService, .. RegistrySerdes.References], ("Code.cs", Code));
        return await Findings.InAsync(compilation, options: Findings.Options([], (file, text)));
    }
}
