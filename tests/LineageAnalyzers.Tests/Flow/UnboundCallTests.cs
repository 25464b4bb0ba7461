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

    private static Manifest ManifestOf(string statements) => EndpointsIn.Compilation(TestCompilation.CreateBroken(EndpointsIn.Usings + $$"""
        public sealed class Order { public string Id { get; set; } = ""; public string Email { get; set; } = ""; }

        public sealed class Service(IProducer<Null, string> producer, IConsumer<Ignore, string> consumer, Missing missing)
        {
            public async System.Threading.Tasks.Task Run()
            {
                consumer.Subscribe("orders");
                var order = System.Text.Json.JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!;
                {{statements}}
            }

            private void Send(string text) => producer.Produce("texts", new Message<Null, string> { Value = text });
        }
        """));
}
