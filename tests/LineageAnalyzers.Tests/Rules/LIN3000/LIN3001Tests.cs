using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

public sealed class LIN3001Tests : RuleTests
{
    private protected override string Id => "LIN3001";

    private protected override string Finding => RuleCode.Records + """
        class Sender(IProducer<string, string> producer)
        {
            public Task SendAsync(Order order) =>
                producer.ProduceAsync("orders", new Message<string, string> { Key = [|order.Email|], Value = "x" });
        }
        """;

    [Fact]
    public Task The_message_names_member_class_and_topic_and_the_declaration_is_shown()
    {
        var test = new RuleTest(Id, """
            public class Order
            {
                [Classified("PII")] public string {|#1:Email|} { get; set; } = "";
            }
            class Sender(IProducer<string, string> producer)
            {
                public void Send(Order order) => producer.Produce("orders", new Message<string, string> { Key = {|#0:order.Email|}, Value = "x" });
            }
            """);
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "'Order.Email' (PII)", "topic 'orders'").WithLocation(1));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("order.Email")]
    [InlineData("order?.Email ?? \"none\"")]
    [InlineData("order.Email.Trim().ToLowerInvariant()")]
    [InlineData("order.Email.ToString()")]
    [InlineData("$\"{order.Id}:{order.Email}\"")]
    [InlineData("order.Id + order.Email")]
    [InlineData("string.Join('/', order.Id, order.Email)")]
    [InlineData("string.Join('/', (string[])[order.Id, order.Email])")]
    [InlineData("string.Format(\"{0}\", order.Email)")]
    [InlineData("Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(order.Email))")]
    [InlineData("flag ? order.Id : order.Email")]
    [InlineData("flag switch { true => order.Id, _ => order.Email }")]
    [InlineData("local")]
    [InlineData("KeyOf(order)")]
    [InlineData("Normalize(order.Email)")]
    [InlineData("Twice(order.Email)")]
    [InlineData("order.Key")]
    [InlineData("email")]
    public Task A_key_that_holds_a_classified_member_is_reported(string key) => Verify(Send($"[|{key}|]"));

    [Fact]
    public Task The_operator_that_silences_null_warnings_hides_nothing() => Verify(Send("[|order.Email|]!"));

    [Theory]
    [InlineData("order.Id")]
    [InlineData("\"key\"")]
    [InlineData("order.Email.Length.ToString()")]
    [InlineData("nameof(order.Email)")]
    [InlineData("Hash(order.Email)")]
    [InlineData("Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(order.Email)))")]
    [InlineData("Guid.NewGuid().ToString()")]
    [InlineData("Normalize(order.Id)")]
    [InlineData("Loop(order.Id)")]
    [InlineData("order.Email is null ? \"a\" : \"b\"")]
    public Task A_key_that_holds_none_is_not_reported(string key) => Verify(Send(key));

    [Fact]
    public Task A_key_that_is_assigned_later_is_reported() => Verify(RuleCode.Records + """
        class Sender(IProducer<string, string> producer)
        {
            public void Send(Order order)
            {
                var message = new Message<string, string> { Value = "x" };
                message.Key = [|order.Email|];
                producer.Produce("orders", message);
            }
        }
        """);

    [Fact]
    public Task Everything_inside_a_classified_member_is_classified() => Verify("""
        public class Address { public string City { get; set; } = ""; }
        public class Customer { [Classified("PII")] public Address Home { get; set; } = new(); public Address Shop { get; set; } = new(); }
        class Sender(IProducer<string, string> producer)
        {
            public void Send(Customer customer)
            {
                producer.Produce("customers", new Message<string, string> { Key = [|customer.Home.City|], Value = "x" });
                producer.Produce("customers", new Message<string, string> { Key = customer.Shop.City, Value = "x" });
            }
        }
        """);

    [Fact]
    public Task A_classified_type_is_enough() => Verify("""
        [Classified("PII")] public readonly record struct Email(string Text);
        public class Customer { public Email Contact { get; set; } }
        class Sender(IProducer<string, string> producer)
        {
            public void Send(Customer customer) =>
                producer.Produce("customers", new Message<string, string> { Key = [|customer.Contact.Text|], Value = "x" });
        }
        """);

    [Fact]
    public Task A_key_record_with_a_classified_field_is_reported() => Verify(RuleCode.Records + """
        class Sender(IProducer<string, string> producer)
        {
            public void Send(Order order) =>
                producer.Produce("orders", new Message<string, string> { Key = [|JsonSerializer.Serialize(order)|], Value = "x" });
        }
        """);

    [Fact]
    public Task The_class_of_a_compliance_attribute_counts()
    {
        var test = new RuleTest(Id, """
            public sealed class PrivateAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(
                new Microsoft.Extensions.Compliance.Classification.DataClassification("Acme", "Private"));
            public class Order { [Private] public string {|#1:Email|} { get; set; } = ""; }
            class Sender(IProducer<string, string> producer)
            {
                public void Send(Order order) => producer.Produce("orders", new Message<string, string> { Key = {|#0:order.Email|}, Value = "x" });
            }
            """);
        test.TestState.AdditionalReferences.Add(References.Compliance);
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "'Order.Email' (Acme:Private)", "topic 'orders'").WithLocation(1));
        return test.RunAsync();
    }

    [Fact]
    public Task A_tag_in_the_schema_of_a_generated_class_counts() => Verify(""""
        public class Order : Avro.Specific.ISpecificRecord
        {
            public static Avro.Schema _SCHEMA = Avro.Schema.Parse("""
                {"type":"record","name":"Order","fields":[{"name":"id","type":"string"},{"name":"email","type":"string","confluent:tags":["PII"]}]}
                """);
            public Avro.Schema Schema => _SCHEMA;
            public string id { get; set; } = "";
            public string email { get; set; } = "";
            public object Get(int position) => position == 0 ? id : email;
            public void Put(int position, object value) { }
        }
        class Sender(IProducer<string, string> producer)
        {
            public void Send(Order order)
            {
                producer.Produce("orders", new Message<string, string> { Key = [|order.email|], Value = "x" });
                producer.Produce("orders", new Message<string, string> { Key = order.id, Value = "x" });
            }
        }
        """");

    [Fact]
    public Task Top_level_statements_are_read() => new RuleTest(Id, """
        var producer = new ProducerBuilder<string, string>(new ProducerConfig()).Build();
        var order = new Order();
        var key = $"o-{order.Email}";
        producer.Produce("orders", new Message<string, string> { Key = [|key|], Value = "x" });

        """ + RuleCode.Records).AsProgram().RunAsync();

    [Fact]
    public Task The_other_part_of_a_partial_class_makes_the_key()
    {
        var test = new RuleTest(Id, RuleCode.Records + """
            partial class Sender(IProducer<string, string> producer)
            {
                public void Send(Order order) => producer.Produce("orders", new Message<string, string> { Key = [|KeyOf(order)|], Value = "x" });
            }
            """);
        test.TestState.Sources.Add("""
            partial class Sender
            {
                private static string KeyOf(Order order) { return order.Email; }
            }
            """);
        return test.RunAsync();
    }

    [Fact]
    public Task The_classified_member_may_stand_in_another_project()
    {
        var test = new RuleTest(Id, """
            class Sender(IProducer<string, string> producer)
            {
                public void Send(Order order) => producer.Produce("orders", new Message<string, string> { Key = [|order.Email|], Value = "x" });
            }
            """);
        test.TestState.AdditionalProjects["Contracts"].Sources.Add("using LineageAnalyzers.Annotations;" + RuleCode.Records);
        test.TestState.AdditionalProjects["Contracts"].AdditionalReferences.AddRange(References.KafkaService);
        test.TestState.AdditionalProjectReferences.Add("Contracts");
        return test.RunAsync();
    }

    // The message of another project is where the findings of that project stand.
    [Theory]
    [InlineData("Ping.Message")]
    [InlineData("Local.Message")]
    public Task A_message_that_is_made_elsewhere_is_reported_at_the_call_unless_that_is_in_the_same_file(string message)
    {
        var isHere = message.StartsWith("Local", StringComparison.Ordinal);
        var test = new RuleTest(Id, RuleCode.Records + $$"""
            static class Local
            {
                public static readonly Order Order = new();
                public static readonly Message<string, string> Message = new() { Key = {{(isHere ? "[|Order.Email|]" : "\"k\"")}}, Value = "x" };
            }
            class Sender(IProducer<string, string> producer)
            {
                public void Send() => producer.{{(isHere ? "Produce" : "[|Produce|]")}}("orders", {{message}});
            }
            """);
        test.TestState.AdditionalProjects["Shared"].Sources.Add("""
            using Confluent.Kafka;
            public static class Ping
            {
                [LineageAnalyzers.Annotations.Classified("PII")] public static readonly string Contact = "x@example.org";
                public static readonly Message<string, string> Message = new() { Key = Contact, Value = "x" };
            }
            """);
        test.TestState.AdditionalProjects["Shared"].AdditionalReferences.AddRange(References.KafkaService);
        test.TestState.AdditionalProjectReferences.Add("Shared");
        return test.RunAsync();
    }

    [Fact]
    public async Task A_key_that_does_not_compile_is_not_reported()
    {
        const string Code = RuleCode.Usings + RuleCode.Records + """
            class Sender(IProducer<string, string> producer)
            {
                public void Send(Order order) => producer.Produce("orders", new Message<string, string> { Key = order.Email + Unknown, Value = "x" });
            }
            """;
        Assert.Empty(await Findings.InAsync(Findings.Compilation([.. References.KafkaService, .. RegistrySerdes.References], ("Code.cs", Code))));
    }

    [Fact]
    public Task A_consumed_field_that_comes_through_several_methods_is_told_by_topic_and_field_with_its_way()
    {
        var test = new RuleTest(Id, Relay.Of("""
                void Handle(Order order) => Send({|#1:order|}.Email);
                void Send(string key) => producer.Produce("mails", new Message<string, string> { {|#2:Key|} = {|#0:key|}, Value = "x" });
            """));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "'Email' (PII) of topic 'orders'", "topic 'mails'").WithLocation(8).WithLocation(9).WithLocation(1).WithLocation(2));
        return test.RunAsync();
    }

    [Fact]
    public Task The_topic_is_the_one_that_an_own_method_is_given()
    {
        var test = new RuleTest(Id, Relay.Of("""
                void Handle(Order order) { Send("mails", order.Email); Send("ids", order.Id); }
                void Send(string topic, string key) => producer.Produce(topic, new Message<string, string> { Key = {|#0:key|}, Value = "x" });
            """));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "'Email' (PII) of topic 'orders'", "topic 'mails'").WithOptions(Microsoft.CodeAnalysis.Testing.DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Send(order.Id);")]
    [InlineData("Send(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(order.Email))));")]
    [InlineData("order.Email = \"none\"; Send(order.Email);")]
    [InlineData("var other = new Order { Email = order.Email }; Send(order.Id + other.Id);")]
    [InlineData("Send(order.Email.Length.ToString());")]
    [InlineData("Send(order.Email == \"a\" ? \"b\" : \"c\");")]
    [InlineData("Send(order.Email.Substring(0, 1));")]
    public Task A_consumed_field_that_does_not_get_there_in_clear_is_not_reported(string statements) => Verify(Relay.Of($$"""
            void Handle(Order order) { {{statements}} }
            void Send(string key) => producer.Produce("mails", new Message<string, string> { Key = key, Value = "x" });
        """));

    private static string Send(string key) => $$"""
        public class Order
        {
            public string Id { get; set; } = "";
            [Classified("PII")] public string Email { get; set; } = "";
            public string Key => $"k-{Email}";
        }
        class Sender(IProducer<string, string> producer)
        {
            public void Send(Order order, bool flag, [Classified("PII")] string email)
            {
                var local = order.Email;
                producer.Produce("orders", new Message<string, string> { Key = {{key}}, Value = "x" });
            }

            private static string KeyOf(Order order)
            {
                if (order.Id.Length == 0)
                    return "none";
                return order.Email;
            }
            private static string Normalize(string text) => text.Trim();
            private static string Twice(string text) => Normalize(text) + Normalize(text);
            private static string Loop(string text) => text.Length > 9 ? text : Loop(text + "1") + Loop(text + "2");
            private static string Hash(string text) => text.GetHashCode().ToString();
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
