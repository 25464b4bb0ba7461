using LineageAnalyzers.Rules;
using LineageAnalyzers.Rules.Locking;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Locking;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN2000;

public sealed partial class LIN2002Tests : RuleTests
{
    private const string Registered = """
        { "title": "Order", "type": "object", "additionalProperties": false,
          "properties": { "Id": { "type": "string" }, "Email": { "type": "string" }, "Count": { "type": "integer" } } }
        """;

    private const string RegisteredAvro = """
        { "type": "record", "name": "Order", "namespace": "Acme", "fields": [ { "name": "Id", "type": "string" }, { "name": "Email", "type": "string" } ] }
        """;

    private const string Sender = """

        class Sender(IProducer<string, string> producer)
        {
            public void Send(Order order) => producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
        }
        """;

    private protected override string Id => "LIN2002";

    private protected override string Finding => Order("""
            public string Id { get; set; } = "";
            public string Email { get; set; } = "";
            public string [|Count|] { get; set; } = "";
        """) + Sender;

    private protected override (string File, string Text)[] Files => [(ContractsLock.FileName, Lock(CompatibilityMode.Backward))];

    [Fact]
    public Task A_record_as_it_is_registered_is_not_reported() => Verify(CompatibilityMode.FullTransitive, """
            public string Id { get; set; } = "";
            public string Email { get; set; } = "";
            public int Count { get; set; }
        """);

    [Fact]
    public Task A_property_that_gets_another_type_is_reported_there() => Verify(CompatibilityMode.Backward, """
            public string Id { get; set; } = "";
            public string Email { get; set; } = "";
            public string [|Count|] { get; set; } = "";
        """);

    [Fact]
    public Task A_property_that_is_removed_is_reported_at_its_type() => Verify(CompatibilityMode.Backward, """
            public string Id { get; set; } = "";
            public string Email { get; set; } = "";
        """, name: "[|Order|]");

    [Fact]
    public Task A_property_that_is_renamed_is_reported_at_the_new_one() => Verify(CompatibilityMode.Backward, """
            public string Id { get; set; } = "";
            public string [|Mail|] { get; set; } = "";
            public int Count { get; set; }
        """);

    [Fact]
    public Task A_new_property_that_is_required_is_reported_there() => Verify(CompatibilityMode.Backward, """
            public string Id { get; set; } = "";
            public string Email { get; set; } = "";
            public int Count { get; set; }
            public required string [|Tenant|] { get; set; }
        """);

    [Fact]
    public Task A_property_that_becomes_required_is_reported_there() => Verify(CompatibilityMode.Backward, """
            public string Id { get; set; } = "";
            public required string [|Email|] { get; set; }
            public int Count { get; set; }
        """);

    [Fact]
    public Task A_new_property_that_may_be_absent_is_not_reported() => Verify(CompatibilityMode.Backward, """
            public string Id { get; set; } = "";
            public string Email { get; set; } = "";
            public int Count { get; set; }
            public string? Note { get; set; }
        """);

    [Theory]
    [InlineData(CompatibilityMode.None)]
    [InlineData(CompatibilityMode.Forward)]
    public Task What_the_mode_allows_is_not_reported(CompatibilityMode mode) => Verify(mode, """
            public string Id { get; set; } = "";
            public string Email { get; set; } = "";
            public short Count { get; set; }
        """);

    [Fact]
    public Task Whole_numbers_that_a_hand_written_schema_calls_numbers_are_not_reported() => VerifyWith(
        LockText.Of("orders-value", CompatibilityMode.Full, "json", """{ "type": "object", "properties": { "Id": { "type": "string" }, "Count": { "type": "number" } }, "required": ["Id"] }"""),
        Order("""
            public string Id { get; set; } = "";
            public int Count { get; set; }
        """) + Sender);

    [Fact]
    public Task Null_that_is_written_down_in_another_way_is_not_reported() => VerifyWith(
        LockText.Of("orders-value", CompatibilityMode.Full, "json", """
            { "type": "object", "additionalProperties": false, "definitions": { "Customer": { "type": "object", "additionalProperties": false, "properties": { "Name": { "type": ["null", "string"] } } } },
              "properties": { "Note": { "oneOf": [{ "type": "null" }, { "type": "string" }] }, "Customer": { "oneOf": [{ "type": "null" }, { "$ref": "#/definitions/Customer" }] } } }
            """),
        "public class Customer { public string? Name { get; set; } }\n" + Order("""
            public string? Note { get; set; }
            public Customer? Customer { get; set; }
        """) + Sender);

    [Fact]
    public Task A_property_of_a_nested_record_is_reported_there() => VerifyWith(
        LockText.Of("orders-value", CompatibilityMode.Backward, "json", """
            { "type": "object", "additionalProperties": false, "properties": { "Lines": { "type": "array", "items": { "type": "object", "additionalProperties": false,
              "properties": { "Sku": { "type": "string" }, "Count": { "type": "integer" } } } } } }
            """),
        """
        public class Line
        {
            public string Sku { get; set; } = "";
            public bool [|Count|] { get; set; }
        }

        """ + Order("""
            public List<Line> Lines { get; set; } = [];
        """) + Sender);

    [Fact]
    public Task Positional_records_are_read() => VerifyWith(Lock(CompatibilityMode.Backward), "public sealed record Order(string Id, string Email, bool [|Count|]);\n" + Sender);

    [Fact]
    public Task The_record_may_stand_in_another_file()
    {
        var test = new RuleTest(Id, Sender).WithLock(Lock(CompatibilityMode.Backward));
        test.TestState.Sources.Add("""
            public sealed class Order
            {
                public string Id { get; set; } = "";
                public string Email { get; set; } = "";
                public bool [|Count|] { get; set; }
            }
            """);
        return test.RunAsync();
    }

    [Fact]
    public Task A_topic_that_a_wrapper_is_given_is_known() => VerifyWith(Lock(CompatibilityMode.Backward), Order("""
            public string Id { get; set; } = "";
            public string Email { get; set; } = "";
            public bool [|Count|] { get; set; }
        """) + """

        class Bus(IProducer<string, string> producer)
        {
            public void Publish<T>(string topic, T record) => producer.Produce(topic, new Message<string, string> { Value = JsonSerializer.Serialize(record) });
        }

        class Shop(Bus bus)
        {
            public void Place(Order order) => bus.Publish("orders", order);
        }
        """);

    [Theory]
    [InlineData("topic")]
    [InlineData("\"returns\"")]
    public Task A_topic_without_a_subject_is_not_reported(string topic) => VerifyWith(Lock(CompatibilityMode.Backward), Order("public bool Count { get; set; }") + $$"""

        class Sender(IProducer<string, string> producer)
        {
            public void Send(string topic, Order order) => producer.Produce({{topic}}, new Message<string, string> { Value = JsonSerializer.Serialize(order) });
        }
        """);

    [Fact]
    public Task A_record_of_unknown_form_is_not_reported() => VerifyWith(Lock(CompatibilityMode.Backward), Order("public bool Count { get; set; }") + """

        class Sender(IProducer<string, Order> producer)
        {
            public void Send(Order order) => producer.Produce("orders", new Message<string, Order> { Value = order });
        }
        """);

    [Fact]
    public Task Without_a_lock_nothing_is_reported() => new RuleTest(Id, Order("public bool Count { get; set; }") + Sender).RunAsync();

    [Fact]
    public async Task Half_typed_records_are_not_reported()
    {
        foreach (var member in new[] { "public bool ", "public Unknown Count { get; set; }", "public bool Count { get; se" })
        {
            var code = RuleCode.Usings + "public sealed class Order\n{\n    public string Id { get; set; } = \"\";\n    " + member + "\n}\n" + Sender;
            var compilation = Findings.Compilation([.. References.KafkaService, .. RegistrySerdes.References], ("Code.cs", code));
            Assert.DoesNotContain(await Findings.InAsync(compilation, options: Findings.Options([], Files)), finding => finding.Id == Id);
        }
    }

    [Fact]
    public Task The_message_says_what_changes_and_who_reads_it()
    {
        var subject = LockText.Subject("orders-value", CompatibilityMode.Backward, "json", Registered) with
        {
            Consumers =
            [
                new LockedConsumer { Project = "billing", Topic = "orders", Reads = [new LockedRead("Email", "src/InvoiceHandler.cs", 41), new LockedRead("Id", "src/InvoiceHandler.cs", 40)] },
                new LockedConsumer { Project = "fraud", Topic = "orders", Whole = true, File = "src/Scoring.cs", Line = 7 },
                new LockedConsumer { Project = "search", Topic = "orders", Reads = [new LockedRead("Id", "src/Index.cs", 3)], Version = 1 },
                new LockedConsumer { Project = "other", Topic = "returns", Reads = [new LockedRead("Email", "src/Other.cs", 1)] },
            ],
        };
        var test = new RuleTest(Id, Order("""
            public string Id { get; set; } = "";
            public int Count { get; set; }
        """, "{|#0:Order|}") + Sender).WithLock(LockText.Of(subject));
        test.ExpectedDiagnostics.Add(Expected.Finding(
            Id, 0, "Order", "BACKWARD", "orders-value", "1",
            "'Email' is removed, and the object refuses what it does not know",
            "Keep 'Email', or let further properties through: older data has it. "
            + "Breaks billing (src/InvoiceHandler.cs:41); not known of fraud (src/Scoring.cs:7, reads the whole record); safe for search"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_transitive_mode_names_the_version_that_refuses()
    {
        var test = new RuleTest(Id, Order("public string {|#0:Id|} { get; set; } = \"\";") + Sender).WithLock(LockText.Of(
            "orders-value",
            CompatibilityMode.BackwardTransitive,
            "json",
            """{ "title": "Order", "type": "object", "additionalProperties": false, "properties": { "Id": { "type": "integer" } } }""",
            """{ "title": "Order", "type": "object", "additionalProperties": false, "properties": {} }"""));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "Order", "BACKWARD_TRANSITIVE", "orders-value", "1", "the type of 'Id' changes (integer -> string)", "Keep the type of 'Id', or add a new property with the new type beside it"));
        return test.RunAsync();
    }

    [Fact]
    public Task An_Avro_class_whose_schema_breaks_is_reported_at_the_property() => VerifyAvro("Email", "public string [|Tenant|] { get; set; } = \"\";", """
        { "name": "Id", "type": "string" }, { "name": "Email", "type": "string" }, { "name": "Tenant", "type": "string" }
        """);

    [Fact]
    public Task An_Avro_field_with_a_default_is_not_reported() => VerifyAvro("Email", "public string Tenant { get; set; } = \"\";", """
        { "name": "Id", "type": "string" }, { "name": "Email", "type": "string" }, { "name": "Tenant", "type": "string", "default": "" }
        """);

    [Fact]
    public Task An_Avro_field_with_an_alias_is_not_reported() => VerifyAvro("Mail", "", """
        { "name": "Id", "type": "string" }, { "name": "Mail", "type": "string", "aliases": ["Email"] }
        """);

    [Fact]
    public Task A_renamed_Avro_field_is_reported_at_the_new_property_with_the_alias_that_mends_it()
    {
        var test = new RuleTest(Id, AvroOrder("{|#0:Mail|}", "", """{ "name": "Id", "type": "string" }, { "name": "Mail", "type": "string" }""") + AvroSender)
            .WithLock(LockText.Of("orders-value", CompatibilityMode.Backward, "avro", RegisteredAvro));
        test.ExpectedDiagnostics.Add(Expected.Finding(
            Id, 0, "Order", "BACKWARD", "orders-value", "1", "'Email' is gone and 'Mail' of the same type is new",
            "If it is the same field, keep its name in the schema, or give it the alias 'Email' where the mode lets only new readers change"));
        return test.RunAsync();
    }

    [Fact]
    public async Task An_editor_that_asks_for_the_file_of_the_record_alone_gets_the_finding()
    {
        var record = Order("    public bool Count { get; set; }").Replace("[|", "").Replace("|]", "");
        var compilation = Findings.Compilation(
            [.. References.KafkaService, .. RegistrySerdes.References], ("Sender.cs", RuleCode.Usings + Sender), ("Order.cs", record), ("Other.cs", "class Other { public string? Name { get; set; } }"));
        var findings = new List<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var run = Findings.Run(compilation, new EndpointAnalyzer(), Findings.Options([], Files));
            var found = await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);
            findings.AddRange(found.Where(finding => finding.Id == Id).Select(finding => Path.GetFileName(tree.FilePath)));
        }

        Assert.Contains("Order.cs", findings);
        Assert.All(findings, file => Assert.Equal("Order.cs", file));
    }

    [Fact]
    public void A_text_of_a_lock_is_read_once()
    {
        var text = Microsoft.CodeAnalysis.Text.SourceText.From(Lock(CompatibilityMode.Backward));
        Assert.Same(LockFile.Of(text), LockFile.Of(text));
    }

    [Fact]
    public Task A_generated_class_is_reported_at_the_call()
    {
        var test = new RuleTest(Id, AvroSender.Replace("Produce(", "[|Produce|](")).WithLock(LockText.Of("orders-value", CompatibilityMode.Backward, "avro", RegisteredAvro));
        test.TestState.Sources.Add(("Order.cs", "// <auto-generated/>\n" + AvroOrder("Email", "public string Tenant { get; set; } = \"\";", """
            { "name": "Id", "type": "string" }, { "name": "Email", "type": "string" }, { "name": "Tenant", "type": "string" }
            """)));
        return test.RunAsync();
    }

    [Fact]
    public Task A_subject_that_is_named_after_the_record_is_found() => new RuleTest(Id, AvroOrder("Email", "public string [|Tenant|] { get; set; } = \"\";", """
            { "name": "Id", "type": "string" }, { "name": "Email", "type": "string" }, { "name": "Tenant", "type": "string" }
            """) + AvroSender.Replace("(registry)", "(registry, new AvroSerializerConfig { SubjectNameStrategy = SubjectNameStrategy.Record })"))
        .WithLock(LockText.Of("Acme.Order", CompatibilityMode.Backward, "avro", RegisteredAvro)).RunAsync();

    [Fact]
    public Task A_generic_record_is_reported_at_the_call() => VerifyWith(LockText.Of("orders-value", CompatibilityMode.Backward, "avro", RegisteredAvro), """
        class Sender(ISchemaRegistryClient registry)
        {
            private static readonly Avro.RecordSchema Schema = (Avro.RecordSchema)Avro.Schema.Parse("{\"type\":\"record\",\"name\":\"Order\",\"namespace\":\"Acme\",\"fields\":[{\"name\":\"Id\",\"type\":\"int\"}]}");

            public void Send()
            {
                using var producer = new ProducerBuilder<Null, Avro.Generic.GenericRecord>(new ProducerConfig()).SetValueSerializer(new AvroSerializer<Avro.Generic.GenericRecord>(registry)).Build();
                var record = new Avro.Generic.GenericRecord(Schema);
                producer.[|Produce|]("orders", new Message<Null, Avro.Generic.GenericRecord> { Value = record });
            }
        }
        """);

    [Fact]
    public async Task Two_thousand_subjects_are_analysed_in_bounded_time()
    {
        var subjects = Enumerable.Range(0, 2_000).Select(number => LockText.Subject($"topic{number}-value", CompatibilityMode.FullTransitive, "json", [.. Enumerable.Repeat(Registered, 3)]));
        var text = LockText.Of([.. subjects, LockText.Subject("orders-value", CompatibilityMode.Backward, "json", Registered)]);
        var compilation = Findings.Compilation([.. References.KafkaService, .. RegistrySerdes.References], ("Code.cs", RuleCode.Usings + Finding.Replace("[|", "").Replace("|]", "")));
        var options = Findings.Options([], (ContractsLock.FileName, text));
        await Findings.InAsync(compilation);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var findings = await Findings.InAsync(compilation, options: options);
        Assert.Contains(findings, finding => finding.Id == Id);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private const string AvroSender = """

        class Sender(ISchemaRegistryClient registry)
        {
            public void Send(Acme.Order order)
            {
                using var producer = new ProducerBuilder<Null, Acme.Order>(new ProducerConfig()).SetValueSerializer(new AvroSerializer<Acme.Order>(registry)).Build();
                producer.Produce("orders", new Message<Null, Acme.Order> { Value = order });
            }
        }
        """;

    private static string AvroOrder(string second, string more, string fields) =>
        AvroClass.Of("Order", fields, $$"""public string Id { get; set; } = ""; public string {{second}} { get; set; } = ""; {{more}}""");

    private static string Order(string members, string name = "Order") => $$"""
        public sealed class {{name}}
        {
        {{members}}
        }

        """;

    private static string Lock(CompatibilityMode mode) => LockText.Of("orders-value", mode, "json", Registered);

    private Task Verify(CompatibilityMode mode, string members, string name = "Order") => VerifyWith(Lock(mode), Order(members, name) + Sender);

    private Task VerifyWith(string text, string code) => new RuleTest(Id, code).WithLock(text).RunAsync();

    private Task VerifyAvro(string second, string more, string fields) =>
        VerifyWith(LockText.Of("orders-value", CompatibilityMode.Backward, "avro", RegisteredAvro), AvroOrder(second, more, fields) + AvroSender);
}
