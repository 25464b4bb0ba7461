using LineageAnalyzers.Rules;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Locking;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Xunit.Abstractions;

namespace LineageAnalyzers.Tests.Performance;

/// <summary>
/// Guards against work that grows faster than the code. The bounds are wide, so that a slow machine passes; what it costs exactly is measured by
/// LineageAnalyzers.Benchmarks.
/// </summary>
public sealed class LargeCompilationTests(ITestOutputHelper output)
{
    private const int Files = 2_000;
    private const int Workers = 400;

    private static readonly TimeSpan LookUpBound = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan AnalysisBound = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Two_thousand_files_without_the_client_library_cost_one_look_up()
    {
        var compilation = Findings.Compilation([.. References.Framework, .. References.Hosting], [.. Enumerable.Range(0, Files).Select(Plain)]);
        var (findings, cost) = await AnalyseAsync(compilation);
        Assert.Empty(findings);
        Assert.Equal(0, cost.OperationActionsCount + cost.SyntaxNodeActionsCount + cost.SymbolActionsCount + cost.CompilationEndActionsCount);
        Assert.InRange(cost.ExecutionTime, TimeSpan.Zero, LookUpBound);
    }

    [Fact]
    public async Task Four_hundred_workers_whose_methods_share_their_names_are_read_in_bounded_time()
    {
        var files = Enumerable.Range(0, Files).Select(number => number < Workers ? Worker(number) : Plain(number));
        var (findings, cost) = await AnalyseAsync(Findings.Compilation(References.KafkaService, [.. files]));
        // Each worker's record is found through its own method, else LIN1003 would say so.
        Assert.Empty(findings);
        Assert.Equal(0, cost.OperationActionsCount);
        Assert.InRange(cost.ExecutionTime, TimeSpan.Zero, AnalysisBound);
    }

    [Fact]
    public async Task One_file_beside_a_lock_of_two_thousand_subjects_is_asked_in_bounded_time()
    {
        var schema = "{ \"type\": \"object\", \"properties\": { \"Id\": { \"type\": \"string\" }, \"Count\": { \"type\": \"integer\" } } }";
        var subjects = Enumerable.Range(0, Files).Select(number => LockText.Subject($"events-{number}-value", CompatibilityMode.FullTransitive, "json", schema, schema));
        var options = Findings.Options([], (ContractsLock.FileName, LockText.Of([.. subjects])));
        var compilation = Findings.Compilation(References.KafkaService, [.. Enumerable.Range(0, Files).Select(number => number < Workers ? Worker(number) : Plain(number))]);
        // The second time is that of the next key: the lock is known, the compilation is new.
        for (var key = 0; key < 2; key++)
        {
            var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Edited {{ int Key => {key}; }}", new CSharpParseOptions(LanguageVersion.Latest), "Edited.cs"));
            var before = Environment.CpuUsage.TotalTime;
            var run = Findings.Run(edited, new EndpointAnalyzer(), options);
            Assert.Empty(await run.GetAnalyzerSemanticDiagnosticsAsync(edited.GetSemanticModel(edited.SyntaxTrees[^1]), filterSpan: null, CancellationToken.None));
            var cost = Environment.CpuUsage.TotalTime - before;
            output.WriteLine($"{cost.TotalMilliseconds:F0} ms of processor time");
            Assert.InRange(cost, TimeSpan.Zero, AnalysisBound);
        }
    }

    private static async Task<(IEnumerable<string> Findings, AnalyzerTelemetryInfo Cost)> AnalyseAsync(Compilation compilation)
    {
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var analyzer = new EndpointAnalyzer();
        var run = Findings.Run(compilation, analyzer);
        var findings = await run.GetAnalyzerDiagnosticsAsync();
        return (findings.Select(finding => finding.ToString()), await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None));
    }

    private static (string File, string Code) Plain(int number) => ($"Order{number}.cs", $$"""
        using System;
        using System.Linq;

        namespace Acme.Area{{number % 20}};

        public sealed class Order{{number}}
        {
            public string Id { get; init; } = Guid.NewGuid().ToString();

            public int Digits() => Id.Where(char.IsDigit).Select(digit => digit - '0').Sum();

            public override string ToString() => $"{Id}: {Digits()}";
        }
        """);

    private static (string File, string Code) Worker(int number) => ($"Worker{number}.cs", $$"""
        using System.Text.Json;
        using Confluent.Kafka;

        namespace Acme.Area{{number % 20}};

        public sealed record Event{{number}}(string Id, int Count);

        public sealed class Worker{{number}}
        {
            public int Total { get; private set; }

            public void Run(ConsumerConfig config)
            {
                using var consumer = new ConsumerBuilder<string, string>(config).Build();
                consumer.Subscribe("events-{{number}}");
                Handle(consumer.Consume().Message.Value);
            }

            public void Handle(string json) => Add(json);

            private void Add(string json) => Total += JsonSerializer.Deserialize<Event{{number}}>(json)!.Count;
        }
        """);
}
