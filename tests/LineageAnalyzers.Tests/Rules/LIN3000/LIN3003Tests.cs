using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.Testing;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

public sealed partial class LIN3003Tests : RuleTests
{
    private protected override string Id => "LIN3003";

    private protected override string Finding => "using Microsoft.Extensions.Logging;" + RuleCode.Records + """
        class Mailer(ILogger<Mailer> logger)
        {
            public void Send(Order order) => logger.LogInformation("mail to {Mail}", [|order.Email|]);
        }
        """;

    [Fact]
    public Task The_message_names_member_class_and_place()
    {
        var test = new RuleTest(Id, """
            public class Order { [Classified("PII")] public string {|#1:Email|} { get; set; } = ""; }
            class Mailer
            {
                public void Send(Order order) => Console.WriteLine({|#0:order.Email|});
            }
            """);
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "'Order.Email' (PII)", "the console").WithLocation(1));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("logger.LogInformation(\"{Id} {Mail}\", order.Id, [|order.Email|]);")]
    [InlineData("logger.LogWarning($\"mail {[|order.Email|]} of {order.Id}\");")]
    [InlineData("logger.LogError(new Exception(), \"mail \" + [|order.Email|]);")]
    [InlineData("logger.Log(LogLevel.Debug, \"{Mail}\", [|order.Email.ToLowerInvariant()|]);")]
    [InlineData("LoggerExtensions.LogDebug(logger, \"{Mail}\", args: new object?[] { [|order.Email|] });")]
    [InlineData("using (logger.BeginScope(new Dictionary<string, object> { [\"mail\"] = [|order.Email|] })) { }")]
    [InlineData("using (logger.BeginScope(\"{Mail}\", [|order.Email|])) { }")]
    [InlineData("Log.Sent(logger, [|order.Email|], order.Id);")]
    [InlineData("Console.Write(string.Format(\"{0}\", [|order.Email|]));")]
    [InlineData("System.Diagnostics.Activity.Current?.SetTag(\"mail\", [|order.Email|]);")]
    [InlineData("counter.Add(1, new KeyValuePair<string, object?>(\"mail\", [|order.Email|]));")]
    [InlineData("throw new InvalidOperationException($\"no account for {[|order.Email|]}\");")]
    [InlineData("_ = order.Id ?? throw new ArgumentException([|order.Email|]);")]
    [InlineData("System.Diagnostics.Trace.WriteLine([|order.Email|]);")]
    [InlineData("var text = order.Email; Console.WriteLine([|text|]);")]
    [InlineData("Console.WriteLine([|Describe(order)|]);")]
    [InlineData("Console.WriteLine([|order.Email ?? \"none\"|]);")]
    [InlineData("Console.Error.WriteLine([|order.Email|]);")]
    [InlineData("Console.WriteLine([|order.Id.Length > 3 ? order.Email : order.Id|]);")]
    [InlineData("System.Diagnostics.Debug.Fail([|order.Email|]);")]
    [InlineData("Defined(logger, [|order.Email|], null);")]
    [InlineData("using (Scoped(logger, [|order.Email|])) { }")]
    [InlineData("logger.LogInformation(\"{Order}\", [|new { order.Email }|]);")]
    [InlineData("using (logger.BeginScope([|new { order.Id, order.Email }|])) { }")]
    [InlineData("using (source.StartActivity($\"mail to {[|order.Email|]}\")) { }")]
    [InlineData("System.Diagnostics.Activity.Current?.AddEvent(new System.Diagnostics.ActivityEvent(\"sent\", tags: new() { [\"mail\"] = [|order.Email|] }));")]
    [InlineData("var tags = new System.Diagnostics.ActivityTagsCollection { { \"mail\", order.Email } }; System.Diagnostics.Activity.Current?.AddEvent(new System.Diagnostics.ActivityEvent(\"sent\", default, [|tags|]));")]
    [InlineData("counter.Add(1, KeyValuePair.Create(\"mail\", (object?)[|order.Email|]));")]
    [InlineData("var tags = new System.Diagnostics.TagList { { \"mail\", order.Email } }; counter.Add(1, [|tags|]);")]
    [InlineData("var tag = new KeyValuePair<string, object?>(\"mail\", order.Email); counter.Add(1, [|tag|]);")]
    public Task A_classified_member_in_clear_is_reported(string statement) => Verify(Service(statement));

    [Theory]
    [InlineData("logger.LogInformation(\"{Id}\", order.Id);")]
    [InlineData("logger.LogInformation(\"{Length}\", order.Email.Length);")]
    [InlineData("logger.LogInformation(\"{Has}\", order.Email is not null);")]
    [InlineData("logger.LogInformation(\"{Has}\", string.IsNullOrEmpty(order.Email));")]
    [InlineData("logger.LogInformation(nameof(order.Email));")]
    [InlineData("logger.LogInformation(\"{Mail}\", redactor.Redact(order.Email));")]
    [InlineData("logger.LogInformation(\"{Mail}\", order.Email.GetHashCode());")]
    [InlineData("logger.LogInformation(\"{Order}\", order);")]
    [InlineData("logger.LogError(new InvalidOperationException(order.Id), \"failed\");")]
    [InlineData("Console.WriteLine(order);")]
    [InlineData("Defined(logger, order.Id, null);")]
    [InlineData("logger.LogInformation(\"{Order}\", new { order.Id, order.Email.Length });")]
    [InlineData("logger.LogInformation(\"{Order}\", new { order });")]
    [InlineData("var tags = new System.Diagnostics.TagList { { \"id\", order.Id } }; counter.Add(1, tags);")]
    [InlineData("new List<KeyValuePair<string, string>>().Add(new(\"mail\", order.Email));")]
    [InlineData("Console.Error.WriteLine(order.Email.Length);")]
    [InlineData("Log.Redacted(logger, order.Email);")]
    [InlineData("list.Add(order.Email);")]
    [InlineData("counter.Add(order.Email.Length, new KeyValuePair<string, object?>(\"id\", order.Id));")]
    [InlineData("if (order.Email == \"a\") Console.WriteLine(\"b\");")]
    [InlineData("throw new InvalidOperationException(\"no mail\");")]
    [InlineData("var other = new Tick { Id = order.Email }; Console.WriteLine(new Tick { Id = other.Id.Length.ToString() }.Id);")]
    [InlineData("Console.WriteLine(Masked(order.Email));")]
    [InlineData("var e = new Exception(); while (e.InnerException is not null) { e = e.InnerException; } Console.WriteLine(e.Message);")]
    public Task What_does_not_show_one_is_not_reported(string statement) => Verify(Service(statement));

    [Theory]
    [InlineData("public record Order(string Id, [Classified(\"PII\")] string Email);", "Console.WriteLine([|order|]);")]
    [InlineData("public record Order(string Id, [Classified(\"PII\")] string Email);", "logger.LogInformation(\"{Order}\", [|order|]);")]
    [InlineData("public record Order(string Id, [Classified(\"PII\")] string Email);", "Console.WriteLine([|order.ToString()|]);")]
    [InlineData("public record Buyer([property: Classified(\"PII\")] string Email); public record Order(string Id, Buyer Buyer);", "Console.WriteLine($\"{[|order|]}\");")]
    [InlineData("public class Order { [Classified(\"PII\")] public string Email { get; set; } = \"\"; }", "logger.LogInformation(\"{@Order}\", [|order|]);")]
    [InlineData("public class Order { [Classified(\"PII\")] public string Email { get; set; } = \"\"; }", "logger.LogInformation([|JsonSerializer.Serialize(order)|]);")]
    [InlineData("public class Order { [Classified(\"PII\")] public string Email { get; set; } = \"\"; }", "var json = JsonSerializer.Serialize(order); logger.LogInformation($\"sent {[|json|]}\");")]
    [InlineData("public class Order { [Classified(\"PII\")] public string Email { get; set; } = \"\"; }", "var json = JsonSerializer.Serialize(order); json = \"\"; logger.LogInformation(json);")]
    [InlineData("public class Order { [Classified(\"PII\")] public string Email { get; set; } = \"\"; }", "var json = JsonSerializer.Serialize(new { Id = 1 }); logger.LogInformation($\"sent {json} {order.Email.Length}\");")]
    [InlineData("public sealed class Order { [Classified(\"PII\")] public string Email { get; set; } = \"\"; public override string ToString() => Email; }", "Console.WriteLine([|order.ToString()|]);")]
    [InlineData("public record Order(string Id, [Classified(\"PII\")] string Email) { public override string ToString() => Id; }", "Console.WriteLine(order);")]
    [InlineData("public record Order(string Id, [Classified(\"PII\")] string Email) { protected virtual bool PrintMembers(System.Text.StringBuilder text) => false; }", "Console.WriteLine(order);")]
    [InlineData("public class Order { [Classified(\"PII\")] public string Email { get; set; } = \"\"; }", "logger.LogInformation(\"{{@Order}} {Order}\", order);")]
    [InlineData("public record Order(string Id, [Classified(\"PII\")] List<string> Emails);", "Console.WriteLine(order);")]
    public Task An_object_that_is_shown_as_one_shows_what_its_text_has(string type, string statement) => Verify("using Microsoft.Extensions.Logging;" + type + $$"""
        class Service(ILogger<Service> logger)
        {
            public void Run(Order order) { _ = logger; {{statement}} }
        }
        """);

    [Theory]
    [InlineData("logger.LogError(\"{@Record}\", [|failure.ConsumerRecord|]);")]
    [InlineData("logger.LogError(\"{Value}\", [|System.Text.Encoding.UTF8.GetString(failure.ConsumerRecord.Message.Value)|]);")]
    [InlineData("logger.LogError(failure, \"failed\");")]
    [InlineData("logger.LogError(\"{Record}\", failure.ConsumerRecord);")]
    [InlineData("logger.LogError(\"{Offset}\", failure.ConsumerRecord.TopicPartitionOffset);")]
    public Task The_record_that_could_not_be_read_is_shown_or_not(string statement) => Verify("using Microsoft.Extensions.Logging;" + RuleCode.Records + $$"""
        class Service(IConsumer<string, Order> consumer, ILogger<Service> logger)
        {
            public void Run()
            {
                consumer.Subscribe("orders");
                try { consumer.Consume(); }
                catch (ConsumeException failure) { {{statement}} }
            }
        }
        class Build { object Consumer() => new ConsumerBuilder<string, Order>(new ConsumerConfig()).SetValueDeserializer(new Json()).Build(); }
        class Json : IDeserializer<Order>
        {
            public Order Deserialize(ReadOnlySpan<byte> data, bool isNull, SerializationContext context) => JsonSerializer.Deserialize<Order>(data)!;
        }
        """);

    [Theory]
    [InlineData("logger.LogError(\"{@Result}\", [|failure.DeliveryResult|]);")]
    [InlineData("logger.LogError(JsonSerializer.Serialize([|failure.DeliveryResult|]));", true)]
    [InlineData("logger.LogError(failure, \"{Reason}\", failure.Error.Reason);")]
    [InlineData("logger.LogError(\"{Status}\", failure.DeliveryResult.Status);")]
    public Task The_record_that_could_not_be_written_is_shown_or_not(string statement, bool isWhole = false) => Verify("using Microsoft.Extensions.Logging;" + RuleCode.Records + $$"""
        class Service(IProducer<string, Order> producer, ILogger<Service> logger)
        {
            public async Task Run(Order order)
            {
                try { await producer.ProduceAsync("orders", new Message<string, Order> { Value = order }); }
                catch (ProduceException<string, Order> failure) { {{(isWhole ? statement.Replace("[|", "").Replace("|]", "").Replace("JsonSerializer.Serialize(failure.DeliveryResult)", "[|JsonSerializer.Serialize(failure.DeliveryResult)|]") : statement)}} }
            }
        }
        """);

    [Fact]
    public Task A_consumed_field_is_told_by_topic_and_field_with_its_way()
    {
        var test = new RuleTest(Id, Relay.Of("""
                void Handle(Order order) => Audit(order.Id, order.Email);
                void Audit(string id, string contact) => logger.LogInformation("{Id}: {Contact}", id, $"<{{|#0:contact|}}>");
            """));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "'Email' (PII) of topic 'orders'", "a log entry").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    [Fact]
    public Task Several_fields_that_it_may_be_are_all_named()
    {
        var test = new RuleTest(Id, Relay.Of("""
                void Handle(Order order) => Audit(order.Id == "" ? order.Email : order.Phone);
                void Audit(string contact) => Console.WriteLine({|#0:contact|});
            """).Replace("public string Id", "[Classified(\"PII\")] public string Phone { get; set; } = \"\"; public string Id"));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "'Email' (PII) of topic 'orders' or 'Phone' (PII) of topic 'orders'", "the console").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("void Handle(Order order) => Audit(order.Email); void Audit(string text) => Console.WriteLine([|text|]);")]
    [InlineData("void Handle(Order order) { try { Refuse(order.Email); } catch (InvalidOperationException failure) { logger.LogError([|failure.Message|]); } } void Refuse(string text) => throw new InvalidOperationException([|text|]);")]
    [InlineData("void Handle(Order order) { var chosen = order.Id == \"\" ? order : new Order(); Console.WriteLine([|chosen.Email|]); Console.WriteLine(chosen.Id); }")]
    [InlineData("void Handle(Order order) => Audit(order.Email); void Audit(string text) => throw new InvalidOperationException([|text|]);")]
    [InlineData("void Handle(Order order) => Audit(JsonSerializer.Serialize(order)); void Audit(string text) => Console.WriteLine([|text|]);")]
    [InlineData("void Handle(Order order) => Audit(order.Email, order.Id); void Audit(string email, string id) { Console.WriteLine(\"{0} {1}\", [|email|], id); }")]
    [InlineData("void Handle(Order order) => Audit(order.Email.Trim()); void Audit(string text) => Console.WriteLine(\"to \" + [|text|]);")]
    [InlineData("void Handle(Order order) => Audit(order.Email.Length); void Audit(int text) => Console.WriteLine(text);")]
    [InlineData("void Handle(Order order) => Audit(order.Email == \"a\"); void Audit(bool text) => Console.WriteLine(text);")]
    [InlineData("void Handle(Order order) => Audit(order.Id); void Audit(string text) => Console.WriteLine(text);")]
    [InlineData("void Handle(Order order) => Audit(order); void Audit(object text) => Console.WriteLine(text);")]
    [InlineData("void Handle(Order order) { order.Email = \"\"; Audit(order.Email); } void Audit(string text) => Console.WriteLine(text);")]
    [InlineData("void Handle(Order order) => Audit(Hash(order.Email)); string Hash(string text) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))); void Audit(string text) => Console.WriteLine(text);")]
    [InlineData("void Handle(Order order) { foreach (var letter in order.Email.Split('@')) Audit(letter.Length); } void Audit(int text) => Console.WriteLine(text);")]
    public Task A_consumed_field_is_found_over_several_methods(string members) => Verify(Relay.Of(members));

    [Theory]
    [InlineData("[LogProperties]", "[Private] public string Email { get; set; } = \"\";", "order")]
    [InlineData("[LogProperties]", "[Private] public string Email { get; set; } = \"\";", "new Order { Email = other }")]
    [InlineData("[LogProperties]", "[LogPropertyIgnore, Classified(\"PII\")] public string Email { get; set; } = \"\";", "order")]
    [InlineData("[LogProperties]", "[Classified(\"PII\")] public string Email { get; set; } = \"\";", "[|order|]")]
    [InlineData("[LogProperties]", "public Plain Buyer { get; set; } = new();", "order")]
    [InlineData("[LogProperties]", "public Printed? Buyer { get; set; }", "[|order|]")]
    [InlineData("[LogProperties(Transitive = true)]", "public Plain Buyer { get; set; } = new();", "[|order|]")]
    [InlineData("[LogProperties(Transitive = true)]", "public Redacted Buyer { get; set; } = new();", "order")]
    [InlineData("[TagProvider]", "[Private] public string Email { get; set; } = \"\";", "order")]
    [InlineData("", "[Private] public string Email { get; set; } = \"\";", "[|order|]")]
    public Task An_object_that_a_generated_method_takes_apart_shows_what_is_not_redacted(string attribute, string member, string argument) => Verify("using Microsoft.Extensions.Logging;" + $$"""
        namespace Microsoft.Extensions.Logging
        {
            class LogPropertiesAttribute : Attribute { public bool Transitive { get; set; } }
            class LogPropertyIgnoreAttribute : Attribute;
            class TagProviderAttribute : Attribute;
        }
        public sealed class PrivateAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(
            new Microsoft.Extensions.Compliance.Classification.DataClassification("Acme", "Private"));
        public class Plain { [Classified("PII")] public string Mail { get; set; } = ""; }
        public class Redacted { [Private] public string Mail { get; set; } = ""; }
        public record Printed([property: Private] string Mail);
        public record Order { {{member}} }
        static partial class Log
        {
            [LoggerMessage(1, LogLevel.Information, "search")] public static partial void Searched(ILogger logger, {{attribute}} Order order);
        }
        static partial class Log
        {
            public static partial void Searched(ILogger logger, Order order) { }
        }
        class Service(ILogger<Service> logger)
        {
            public void Run(Order order, string other) { _ = (order, other); Log.Searched(logger, {{argument}}); }
        }
        """);

    [Fact]
    public Task An_object_is_taken_apart_where_the_package_of_the_attribute_is_not_there()
    {
        var test = new RuleTest(Id, """
            using Microsoft.Extensions.Logging;
            public sealed class PrivateAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(
                new Microsoft.Extensions.Compliance.Classification.DataClassification("Acme", "Private"));
            public record Order { [Private] public string Email { get; set; } = ""; }
            static partial class Log
            {
                [LoggerMessage(1, LogLevel.Information, "search")] public static partial void Searched(ILogger logger, [LogProperties] Order order);
            }
            class Service(ILogger<Service> logger) { public void Run(Order order) => Log.Searched(logger, order); }
            """) { CompilerDiagnostics = CompilerDiagnostics.None };
        return test.RunAsync();
    }

    [Fact]
    public Task A_taxonomy_that_is_called_like_a_type_is_named_by_its_last_part()
    {
        var test = new RuleTest(Id, """
            public sealed class PrivateAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(
                new Microsoft.Extensions.Compliance.Classification.DataClassification("Acme.Data.Taxonomy", "Private"));
            public class Order { [Private] public string Email { get; set; } = ""; }
            class Service { public void Run(Order order) => Console.WriteLine({|#0:order.Email|}); }
            """);
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "'Order.Email' (Taxonomy:Private)", "the console").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    [Fact]
    public Task What_is_not_classified_anywhere_is_not_looked_at() => Verify("""
        public class Order { public string Email { get; set; } = ""; }
        class Service { public void Run(Order order) => Console.WriteLine(order.Email); }
        """);

    private static string Service(string statement) => """
        using Microsoft.Extensions.Logging;

        """ + RuleCode.Records + $$"""
        public sealed class PrivateAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(
            new Microsoft.Extensions.Compliance.Classification.DataClassification("Acme", "Private"));
        namespace LineageAnalyzers.Annotations { class MasksAttribute : Attribute; }
        static partial class Log
        {
            [LoggerMessage(1, LogLevel.Information, "{mail} {id}")] public static partial void Sent(ILogger logger, string mail, string id);
            [LoggerMessage(2, LogLevel.Information, "{mail}")] public static partial void Redacted(ILogger logger, [Private] string mail);
        }
        static partial class Log
        {
            public static partial void Sent(ILogger logger, string mail, string id) { }
            public static partial void Redacted(ILogger logger, string mail) { }
        }
        class Service(ILogger<Service> logger, Microsoft.Extensions.Compliance.Redaction.Redactor redactor, System.Diagnostics.Metrics.Counter<int> counter, List<string> list, System.Diagnostics.ActivitySource source)
        {
            private static readonly Action<ILogger, string, Exception?> Defined = LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "{Mail}");
            private static Func<ILogger, string, IDisposable?> Scoped { get; } = LoggerMessage.DefineScope<string>("{Mail}");
            public void Run(Order order) { _ = (logger, redactor, counter, list, source); {{statement}} }
            private static string Describe(Order order) => order.Id + order.Email;
            [LineageAnalyzers.Annotations.Masks] private static string Masked(string text) => text;
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
