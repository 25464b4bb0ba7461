using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Flow;

/// <summary>Calls of libraries that a scan does not have.</summary>
public sealed class UnboundCallTests
{
    [Theory]
    [InlineData("_ = order.Id; missing.Process(order);")]
    [InlineData("_ = order.Id; _ = new Missing(order);")]
    [InlineData("_ = order.Id; order.Publish();")]
    public void An_object_that_is_given_away_may_be_read_whole(string statements) =>
        Assert.Equal([" whole", "Id read"], ManifestOf(statements).Endpoints
            .SelectMany(endpoint => endpoint.Reads)
            .Select(read => $"{read.Field} {read.Use.ToString().ToLowerInvariant()}"));

    [Fact]
    public void A_function_that_is_given_away_is_followed() =>
        Assert.Contains(ManifestOf("missing.Run(async () => { Send(order.Id); });").Flows, flow => flow.From.Field == "Id" && flow.To.Part == RecordPart.Value);

    [Fact]
    public void What_comes_back_is_not_only_what_was_given()
    {
        var flows = ManifestOf("string text = missing.Enrich(order.Id); Send(text);").Flows;

        Assert.Contains(flows, flow => flow.From.Source == FlowSource.Unknown && flow.To.Endpoint is not null);
        Assert.Contains(flows, flow => flow.From.Field == "Id" && flow.Transformation == FlowTransformation.Transformation && flow.To.Endpoint is not null);
    }

    [Fact]
    public void What_is_looked_up_is_not_made_of_the_key()
    {
        var flows = ManifestOf("string text = missing.Find(order.Id); Send(text);").Flows;

        Assert.Contains(flows, flow => flow.From.Source == FlowSource.Unknown && flow.To.Endpoint is not null);
        Assert.Equal(FlowTransformation.Conditional, Assert.Single(flows, flow => flow.From.Field == "Id" && flow.To.Endpoint is not null).Transformation);
    }

    [Fact]
    public void An_answer_is_not_made_of_what_was_sent() =>
        Assert.DoesNotContain(ManifestOf("string text = await missing.SendAsync(order.Id); Send(text);").Flows, flow => flow.From.Field == "Id" && flow.To.Endpoint is not null);

    [Fact]
    public void What_is_taken_out_of_data_stays_part_of_it() =>
        Assert.Contains(ManifestOf("string text = missing.Parse(order.Email).Get(order.Id); Send(text);").Flows, flow => flow.From.Field == "Email" && flow.Transformation == FlowTransformation.Transformation);

    [Fact]
    public void A_constructor_that_alone_takes_the_arguments_is_meant()
    {
        var flows = ManifestOf("Send(System.Text.Json.JsonSerializer.Serialize(new Sent(order.Id, missing.Rate(order.Id)) { Email = order.Email }));").Flows;

        Assert.Contains(flows, flow => flow.From.Field == "Id" && flow.To.Field == "Id" && flow.Transformation == FlowTransformation.Identity);
        Assert.Contains(flows, flow => flow.From.Field == "Email" && flow.To.Field == "Email" && flow.Transformation == FlowTransformation.Identity);
        Assert.Contains(flows, flow => flow.From.Source == FlowSource.Unknown && flow.To.Field == "Rate");
        Assert.DoesNotContain(flows, flow => flow.From.Field == "Email" && flow.To.Field != "Email");
    }

    [Fact]
    public void What_is_not_known_is_not_put_into_the_object_around_it()
    {
        var flows = ManifestOf("Send(System.Text.Json.JsonSerializer.Serialize(new Sent(order.Id, 1) { Other = new Missing { Email = order.Email } }));").Flows;

        Assert.DoesNotContain(flows, flow => flow.From.Field == "Email" && flow.To.Field == "Email");
    }

    [Fact]
    public void What_is_sent_with_a_token_that_is_not_there_is_sent() =>
        Assert.Contains(
            ManifestOf("await missing.Retry(async token => await producer.ProduceAsync(\"retried\", new Message<Null, string> { Value = order.Email }, token));").Flows,
            flow => flow.From.Field == "Email" && flow.To.Part == RecordPart.Value && flow.Transformation == FlowTransformation.Identity);

    [Fact]
    public void A_record_whose_class_is_not_there_is_read_whole()
    {
        var manifest = ManifestOf("consumer.Subscribe(\"carts\"); var cart = System.Text.Json.JsonSerializer.Deserialize<MissingCart>(consumer.Consume().Message.Value); Send(cart.Owner);");
        var endpoint = Assert.Single(manifest.Endpoints, endpoint => endpoint.Topic.Name == "carts");

        Assert.Contains(endpoint.Reads, read => read is { Field: "", Use: ReadUse.Whole });
    }

    [Theory]
    [InlineData("MissingOptions.Region")]
    [InlineData("MissingKind.First")]
    [InlineData("missing.Name")]
    [InlineData("missing[0]")]
    public void What_is_not_there_is_no_constant(string value) =>
        Assert.All(
            ManifestOf($"Send(System.Text.Json.JsonSerializer.Serialize(new {{ order.Id, Other = {value} }}));").Flows.Where(flow => flow.To.Field == "Other"),
            flow => Assert.Equal(FlowSource.Unknown, flow.From.Source));

    [Fact]
    public void A_method_that_alone_takes_the_arguments_is_called()
    {
        var flows = ManifestOf("SendWith(order.Id, missing.Rate(order.Id));").Flows;

        Assert.Contains(flows, flow => flow.From.Field == "Id" && flow.To.Part == RecordPart.Value && flow.Transformation == FlowTransformation.Identity);
        Assert.DoesNotContain(flows, flow => flow.From.Member?.Contains("SendWith", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Neither_of_two_methods_that_take_the_arguments_is_taken_for_the_one()
    {
        var flows = ManifestOf("SendEither(order.Id, missing.Rate(order.Id));").Flows;

        Assert.DoesNotContain(flows, flow => flow.From.Field == "Id" && flow.Transformation == FlowTransformation.Identity && flow.To.Endpoint is not null);
    }

    [Fact]
    public void Neither_of_two_constructors_that_take_the_arguments_is_taken_for_the_one()
    {
        var flows = ManifestOf("Send(System.Text.Json.JsonSerializer.Serialize(new Either(order.Id, missing.Rate(order.Id))));").Flows;

        Assert.DoesNotContain(flows, flow => flow.From.Field == "Id" && flow.Transformation == FlowTransformation.Identity && flow.To.Endpoint is not null);
    }

    private static Manifest ManifestOf(string statements) => EndpointsIn.Compilation(TestCompilation.CreateBroken(EndpointsIn.Usings + $$"""
        public sealed class Order { public string Id { get; set; } = ""; public string Email { get; set; } = ""; }

        public sealed class Sent
        {
            public Sent(string id, decimal rate) => (Id, Rate) = (id, rate);

            public string Id { get; }

            public decimal Rate { get; }

            public string? Email { get; set; }

            public object? Other { get; set; }
        }

        public sealed class Either
        {
            public Either(string id, decimal rate) => Id = id;

            public Either(string note, int rate) => Id = rate.ToString();

            public string Id { get; }
        }

        public sealed class Service(IProducer<Null, string> producer, IConsumer<Ignore, string> consumer, Missing missing)
        {
            public async System.Threading.Tasks.Task Run()
            {
                consumer.Subscribe("orders");
                var order = System.Text.Json.JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!;
                {{statements}}
            }

            private void SendWith(string text, decimal rate) => Send(text);

            private void SendEither(string text, decimal rate) => Send(text);

            private void SendEither(string text, int rate) => Send(rate.ToString());

            private void Send(string text) => producer.Produce("texts", new Message<Null, string> { Value = text });
        }
        """));
}
