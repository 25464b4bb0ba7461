using CsCheck;
using LineageAnalyzers.Rules.LIN9000;
using LineageAnalyzers.Tests.Generation;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LineageAnalyzers.Tests.Rules;

/// <summary>
/// What an editor gives the analyzer: code that is half typed, again and again. Whatever stands there, neither the analyzer nor the generator may
/// throw.
/// </summary>
public sealed class UnfinishedCodeTests
{
    private const string Code = RuleCode.Usings + """
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(args);
        builder.Services.AddOptions<KafkaOptions>().Bind(builder.Configuration.GetSection("Kafka"));
        builder.Services.Configure<KafkaOptions>(options => options.Prefix ??= "shop");
        builder.Services.AddSingleton<IProducer<string, string>>(services =>
        {
            var config = new ProducerConfig(new ClientConfig { ClientId = nameof(OrderService) }) { Acks = Acks.Leader };
            config.Set("enable.idempotence", "false");
            return new ProducerBuilder<string, string>(config).SetKeySerializer(Serializers.Utf8).Build();
        });
        builder.Build();

        public partial record Order(string Id, [property: Classified("PII")] string? Email, List<Line> Lines, IReadOnlyDictionary<string, Line>? ByName = null);
        public record struct Line(string Sku, int Count);

        sealed class KafkaOptions
        {
            public required string Topic { get; init; }
            public string? Prefix { get; set; } = "acme";
        }

        partial class OrderService(IProducer<string, string> producer, IOptions<KafkaOptions> options, IConfiguration configuration)
        {
            private const string Retry = "retry";
            private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { WriteIndented = true };
            private readonly string[] _topics = ["orders", $"orders.{Retry}"];

            public async Task PlaceAsync(Order order, string tenant, CancellationToken cancellationToken)
            {
                var key = order.Email?.Trim().ToLowerInvariant() ?? KeyOf(order);
                var message = new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(order, Web), Headers = new() { { "tenant", [1] } } };
                message.Headers.Add(new Header("trace", System.Text.Encoding.UTF8.GetBytes(tenant)));
                await producer.ProduceAsync(options.Value.Topic, message, cancellationToken).ConfigureAwait(false);
                producer.Produce(new TopicPartition($"{options.Value.Prefix}.{tenant}", new Partition(1)), message, report => Console.WriteLine(report.Error));
                producer.Produce(order switch { { Lines: [] } => "empty", { Lines: [var first, ..] } when first.Count > 1 => configuration["Kafka:Many"] ?? "many", _ => throw new InvalidOperationException() }, message);
            }

            public IEnumerable<Order> Read(ConsumerConfig given)
            {
                using var consumer = new ConsumerBuilder<Ignore, byte[]>(new ConsumerConfig(given) { GroupId = string.Concat(Retry, "-", Environment.MachineName) }).Build();
                consumer.Subscribe(_topics.Append("^orders-.*"));
                consumer.Assign([new TopicPartitionOffset(_topics[0], 0, Offset.Beginning)]);
                while (consumer.Consume() is { Message: { Value: var bytes } } result)
                {
                    if (JsonSerializer.Deserialize<Order>(bytes, Web) is { Email.Length: > 0 } order)
                        yield return order with { Email = null };
                }
            }

            static string KeyOf(Order order) => order.Lines is [] ? order.Id : string.Join('/', order.Lines.Select(line => line.Sku));
            object Serializer(ISchemaRegistryClient registry) => new AvroSerializer<Order>(registry, config: new AvroSerializerConfig { AutoRegisterSchemas = true });
        }
        """;

    [Fact]
    public async Task The_whole_file_compiles_and_several_rules_report_it()
    {
        var compilation = Findings.Compilation([.. References.KafkaService, .. RegistrySerdes.References], ("Code.cs", Code));
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var reported = (await Findings.InAsync(compilation)).Select(finding => finding.Id).Distinct().Order();
        Assert.Equal(["LIN1001", "LIN1003", "LIN2001", "LIN2005", "LIN3001", "LIN4001"], reported);
    }

    [Fact]
    public async Task A_file_that_is_being_typed_does_no_harm()
    {
        for (var length = RuleCode.Usings.Length; length < Code.Length; length += 41)
            await AssertHarmlessAsync(Findings.Compilation([.. References.KafkaService, .. RegistrySerdes.References], ("Code.cs", Code[..length])), []);
    }

    [Fact]
    public void A_file_that_is_changed_anywhere_does_no_harm() => Gen.Select(Change, Change).Sample(
        (first, second) => AssertHarmlessAsync(
            Findings.Compilation([.. References.KafkaService, .. RegistrySerdes.References], ("Code.cs", second.ApplyTo(first.ApplyTo(Code)))), []).GetAwaiter().GetResult(),
        seed: "0000KSS4Dq61",
        iter: 50);

    [Theory]
    [MemberData(nameof(Services))]
    public async Task A_sample_service_is_read_without_a_fault(string name)
    {
        var service = Service(name);
        Assert.NotEmpty(EndpointsIn.Compilation(service.Compilation, [.. service.Settings]).Endpoints);
        await AssertHarmlessAsync(service.Compilation, service.Settings);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task A_sample_service_with_a_file_that_is_cut_does_no_harm(string name)
    {
        var service = Service(name);
        foreach (var file in service.Compilation.SyntaxTrees)
        {
            var text = file.ToString();
            for (var length = text.Length / 2 % 401; length < text.Length; length += 401)
                await AssertHarmlessAsync(service.With(file, text[..length]), service.Settings);
        }
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void A_sample_service_with_any_token_lost_does_no_harm(string name)
    {
        var service = Service(name);
        Gen.Select(Gen.Int[0, service.Compilation.SyntaxTrees.Length - 1], Change).Sample(
            (file, change) => AssertHarmlessAsync(
                service.With(service.Compilation.SyntaxTrees[file], change.ApplyTo(service.Compilation.SyntaxTrees[file].ToString())), service.Settings).GetAwaiter().GetResult(),
            seed: "0000KSS4Dq61",
            iter: 30);
    }

    public static TheoryData<string> Services => [.. SampleService.All.Select(service => service.Name)];

    private static Gen<TokenChange> Change { get; } = Gen.Select(Gen.Int[0, 100_000], Gen.Int[1, 4], Gen.Bool, (place, count, twice) => new TokenChange(place, count, twice));

    private static SampleService Service(string name) => SampleService.All.Single(service => service.Name == name);

    private static async Task AssertHarmlessAsync(Compilation compilation, IReadOnlyList<(string File, string Text)> settings)
    {
        var findings = await Findings.InAsync(compilation, options: Findings.Options([], [.. settings]));
        var run = new GeneratorHost(files: [.. settings.Select(file => GeneratorHost.File($"{TestCompilation.Root}/{file.File}", file.Text))]).Run(compilation);
        Assert.Null(run.Exception);
        var faults = findings.Concat(run.Diagnostics).Where(finding => finding.Id == AnalyzerFault.Id || finding.Id.StartsWith("AD", StringComparison.Ordinal));
        Assert.True(!faults.Any(), $"{string.Join("\n", faults)}\n{string.Join("\n// ", compilation.SyntaxTrees.First().ToString())}");
    }

    /// <summary>Tokens that are lost, or stand there twice.</summary>
    /// <param name="Place">Which one, counted round.</param>
    /// <param name="Count">How many from there.</param>
    /// <param name="Twice">Twice, not lost.</param>
    private sealed record TokenChange(int Place, int Count, bool Twice)
    {
        public string ApplyTo(string text)
        {
            var tokens = Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseTokens(text).Where(token => token.Span.Length > 0).ToList();
            if (tokens.Count == 0)
                return text;
            var first = tokens[Place % tokens.Count];
            var last = tokens[Math.Min(Place % tokens.Count + Count - 1, tokens.Count - 1)];
            return Twice ? text.Insert(first.SpanStart, text[first.SpanStart..last.Span.End] + " ") : text.Remove(first.SpanStart, last.Span.End - first.SpanStart);
        }
    }
}
