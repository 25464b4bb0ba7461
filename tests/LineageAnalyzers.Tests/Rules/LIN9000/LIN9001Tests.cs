using System.Collections.Immutable;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Rules;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Tests.Rules.LIN9000;

public sealed class LIN9001Tests
{
    private const string Id = "LIN9001";

    private const string Code = RuleCode.Usings + """
        class Sender(IProducer<string, string> producer)
        {
            public void Send(string topic, string text) => producer.Produce(topic, new Message<string, string> { Value = text });
        }
        """;

    private static Compilation Compilation => Findings.Compilation([.. References.KafkaService, .. RegistrySerdes.References], ("Code.cs", Code));

    [Fact]
    public async Task An_exception_in_a_rule_is_reported_and_the_other_rules_go_on()
    {
        var findings = await Findings.InAsync(Compilation, new EndpointAnalyzer([new ThrowingRule(new FormatException("no good")), .. EndpointAnalyzer.AllRules]));
        Assert.Equal(["LIN1001", "LIN1003", Id], findings.Select(finding => finding.Id).Order());
        var fault = findings.Single(finding => finding.Id == Id);
        Assert.Equal(DiagnosticSeverity.Warning, fault.Severity);
        Assert.True(fault.Location.IsInSource);
        Assert.StartsWith($"LineageAnalyzers failed in {typeof(ThrowingRule).FullName}.Check: FormatException: no good. Please report", fault.GetMessage());
    }

    [Fact]
    public async Task An_exception_in_a_rule_about_objects_is_reported()
    {
        var compilation = Findings.Compilation(References.KafkaService, ("Code.cs", RuleCode.Usings + "class Setup { object Make() => new ProducerConfig(); }"));
        var findings = await Findings.InAsync(compilation, new EndpointAnalyzer([new ThrowingRule(new InvalidOperationException())]));
        Assert.Equal(Id, Assert.Single(findings).Id);
    }

    // A cancellation that nobody asked for is a fault as any other; the one that was asked for ends the run.
    [Fact]
    public async Task A_stray_cancellation_is_a_fault()
    {
        var findings = await Findings.InAsync(Compilation, new EndpointAnalyzer([new ThrowingRule(new OperationCanceledException())]));
        Assert.Equal(Id, Assert.Single(findings).Id);
    }

    [Fact]
    public async Task A_cancelled_analysis_passes_the_cancellation_on()
    {
        using var cancellation = new CancellationTokenSource();
        var run = Findings.Run(Compilation, new EndpointAnalyzer([new CancellingRule(cancellation)]));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.GetAnalyzerDiagnosticsAsync(cancellation.Token));
    }

    private sealed class ThrowingRule(Exception exception) : IEndpointRule, ICreationRule
    {
        public DiagnosticDescriptor Descriptor => EndpointAnalyzer.AllRules[0].Descriptor;

        public ImmutableArray<INamedTypeSymbol> Types(Compilation compilation) => [compilation.GetTypeByMetadataName("Confluent.Kafka.ProducerConfig")!];

        public void Check(EndpointAnalysis endpoint, RuleContext context) => throw exception;

        public void Check(IObjectCreationOperation creation, RuleContext context) => throw exception;
    }

    private sealed class CancellingRule(CancellationTokenSource cancellation) : IEndpointRule
    {
        public DiagnosticDescriptor Descriptor => EndpointAnalyzer.AllRules[0].Descriptor;

        public void Check(EndpointAnalysis endpoint, RuleContext context)
        {
            cancellation.Cancel();
            context.CancellationToken.ThrowIfCancellationRequested();
        }
    }
}
