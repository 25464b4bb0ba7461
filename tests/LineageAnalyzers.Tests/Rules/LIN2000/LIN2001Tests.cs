using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN2000;

public sealed class LIN2001Tests : RuleTests
{
    private const string Sender = """
        class Sender(IProducer<string, string> producer)
        {
            public Task SendAsync(Order order) =>
                producer.[|ProduceAsync|]("orders", new Message<string, string> { Key = order.Id, Value = JsonSerializer.Serialize(order) });
        }
        """;

    private protected override string Id => "LIN2001";

    private protected override string Finding => RuleCode.Records + Sender;

    [Fact]
    public Task A_classified_field_without_an_owner_is_reported_at_each_endpoint() => Verify(RuleCode.Records + """
        class Sender(IProducer<string, string> producer)
        {
            public void Send(Order order)
            {
                producer.[|Produce|]("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
                producer.[|Produce|]("audit", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
            }
        }
        """);

    [Fact]
    public Task The_message_names_record_topic_and_field()
    {
        var test = new RuleTest(Id, RuleCode.Records + Sender.Replace("[|ProduceAsync|]", "{|#0:ProduceAsync|}"));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "Order", "topic 'orders'", "Email (PII)"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("new { order, At = 1 }", "new { order, At }", "order.Email (PII)")]
    [InlineData("new { order, A = 1, B = 2, C = 3 }", "new { order, A, B, ... }", "order.Email (PII)")]
    [InlineData("new[] { order }", "Order[]", "[].Email (PII)")]
    public Task A_record_without_a_name_is_shown_as_the_code_has_it(string record, string shown, string field)
    {
        var test = new RuleTest(Id, RuleCode.Records + $$"""
            class Sender(IProducer<string, string> producer)
            {
                public void Send(Order order) => producer.{|#0:Produce|}("orders", new Message<string, string> { Value = JsonSerializer.Serialize({{record}}) });
            }
            """);
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, shown, "topic 'orders'", field));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Business")]
    [InlineData("Producer")]
    [InlineData("Schema")]
    public Task An_owner_of_the_assembly_is_enough(string kind) =>
        Verify($"[assembly: LineageOwner({kind} = \"sales\")]" + Finding.Replace("[|", "").Replace("|]", ""));

    [Fact]
    public Task An_owner_of_the_record_is_enough() => Verify("""
        [LineageOwner(Schema = "sales")]
        public class Order
        {
            public string Id { get; set; } = "";
            [Classified("PII")] public string Email { get; set; } = "";
        }

        """ + Sender.Replace("[|", "").Replace("|]", ""));

    [Fact]
    public Task Who_operates_it_does_not_answer_for_the_data() => Verify("[assembly: LineageOwner(Operational = \"night shift\")]" + Finding);

    [Theory]
    [InlineData("LineageEncodedOwnerProducer", true)]
    [InlineData("LineageEncodedOwnerSchema", true)]
    [InlineData("LineageEncodedOwnerBusiness", true)]
    [InlineData("LineageEncodedOwnerOperational", false)]
    public async Task An_owner_in_the_project_file_is_enough(string property, bool isEnough)
    {
        var compilation = Findings.Compilation(References.KafkaService, ("Code.cs", EndpointsIn.Usings + """
            using System.Text.Json;
            using LineageAnalyzers.Annotations;

            """ + Finding.Replace("[|", "").Replace("|]", "")));
        var findings = await Findings.InAsync(compilation, options: Findings.Options(new() { ["build_property." + property] = "c2FsZXM=" }));
        Assert.Equal(isEnough ? 0 : 1, findings.Count(finding => finding.Id == Id));
    }

    [Fact]
    public Task An_owner_of_the_assembly_that_declares_the_record_is_enough()
    {
        var test = new RuleTest(Id, Sender.Replace("[|", "").Replace("|]", ""));
        test.TestState.AdditionalProjects["Contracts"].Sources.Add("""
            using LineageAnalyzers.Annotations;
            [assembly: LineageOwner(Producer = "sales")]

            """ + RuleCode.Records);
        test.TestState.AdditionalProjects["Contracts"].AdditionalReferences.AddRange(References.KafkaService);
        test.TestState.AdditionalProjectReferences.Add("Contracts");
        return test.RunAsync();
    }

    [Fact]
    public Task A_topic_that_is_not_provable_is_said_to_be_so()
    {
        var test = new RuleTest(Id, RuleCode.Records + """
            class Sender(IProducer<string, string> producer)
            {
                public void Send(string topic, Order order) => producer.{|#0:Produce|}(topic, new Message<string, string> { Value = JsonSerializer.Serialize(order) });
            }
            """);
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "Order", "a topic that is not provable", "Email (PII)"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("rider.AddProducer<Order>(\"orders\");", "[|Produce|]")]
    [InlineData("rider.[|AddProducer<Order>|](\"orders\");", "")]
    [InlineData("rider.AddProducer<Order>(\"orders\"); rider.[|AddProducer<Payment>|](\"payments\");", "[|Produce|]")]
    public Task A_topic_that_a_framework_is_told_of_is_reported_where_no_call_writes_it(string registration, string call)
    {
        var test = new RuleTest(Id, "using MassTransit; using Microsoft.Extensions.DependencyInjection;" + RuleCode.Records + $$"""
            public class Payment { [Classified("PII")] public string Account { get; set; } = ""; }
            class Setup { void Add(IServiceCollection services) => services.AddMassTransit(bus => bus.AddRider(rider => { {{registration}} })); }
            {{(call.Length == 0 ? "" : $"class Sender(ITopicProducer<Order> producer) {{ public Task Send(Order order) => producer.{call}(order); }}")}}
            """);
        test.TestState.AdditionalReferences.AddRange(StandInCode.References("MassTransit.KafkaIntegration"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_record_without_classified_fields_is_not_reported() => Verify(RuleCode.Records + """
        class Sender(IProducer<string, string> producer)
        {
            public void Send(Tick tick) => producer.Produce("ticks", new Message<string, string> { Value = JsonSerializer.Serialize(tick) });
        }
        """);

    [Fact]
    public Task A_classified_member_that_is_not_written_is_not_reported() => Verify("""
        public class Order
        {
            public string Id { get; set; } = "";
            [System.Text.Json.Serialization.JsonIgnore, Classified("PII")] public string Email { get; set; } = "";
        }

        """ + Sender.Replace("[|", "").Replace("|]", ""));

    [Fact]
    public Task A_consumer_does_not_answer_for_the_topic() => Verify(RuleCode.Records + """
        class Reader(IConsumer<string, string> consumer)
        {
            public Order? Read()
            {
                consumer.Subscribe("orders");
                return JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value);
            }
        }
        """);

    [Fact]
    public Task Top_level_statements_are_read() => new RuleTest(Id, """
        var producer = new ProducerBuilder<string, string>(new ProducerConfig()).Build();
        var order = new Order();
        producer.[|Produce|]("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });

        """ + RuleCode.Records).AsProgram().RunAsync();

    [Fact]
    public Task The_parts_of_a_partial_record_are_one()
    {
        var test = new RuleTest(Id, """
            public partial class Order { public string Id { get; set; } = ""; }

            """ + Sender);
        test.TestState.Sources.Add("""
            public partial class Order { [LineageAnalyzers.Annotations.Classified("PII")] public string Email { get; set; } = ""; }
            """);
        return test.RunAsync();
    }

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
