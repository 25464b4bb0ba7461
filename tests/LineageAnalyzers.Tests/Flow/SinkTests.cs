namespace LineageAnalyzers.Tests.Flow;

/// <summary>Where consumed data leaves the program, and where produced data enters it.</summary>
public sealed class SinkTests
{
    [Theory]
    [InlineData("System.Console.WriteLine(order.Id);", "id -> console (identity)")]
    [InlineData("System.Console.WriteLine($\"{order.Id}\");", "id -> console (transformation)")]
    [InlineData("throw new InvalidOperationException(order.Id);", "id -> exception (identity)")]
    [InlineData("System.IO.File.WriteAllText(\"a\", order.Id);", "id -> file (identity)")]
    [InlineData("new System.Net.Http.HttpClient().PostAsync(\"a\", new System.Net.Http.StringContent(JsonSerializer.Serialize(order.Customer)));", "customer -> http (identity)")]
    [InlineData("System.Diagnostics.Activity.Current?.SetTag(\"mail\", order.Customer.Email);", "customer.email -> trace (identity)")]
    [InlineData("if (order.Id == \"a\") System.Console.WriteLine(\"b\");")]
    public void Data_that_leaves_is_shown(string statement, params string[] expected) =>
        Assert.Equal(expected, FlowsIn.Of($"void Handle(Order order, ConsumeResult<string, string> raw) {{ {statement} }}"));

    [Fact]
    public void A_log_in_a_method_far_away_is_found_with_its_way()
    {
        var manifest = FlowsIn.Service("""
            private readonly Microsoft.Extensions.Logging.ILogger _logger = null!;
            void Handle(Order order, ConsumeResult<string, string> raw) => Audit(order.Customer);
            void Audit(Customer customer) => Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(_logger, "mail {Mail}", customer.Email);
            """);
        var flow = Assert.Single(manifest.Flows, flow => flow.To.Sink == Model.Manifests.FlowSink.Log);
        Assert.Equal("customer.email", flow.From.Field);
        Assert.Equal(Model.Manifests.FlowTransformation.Identity, flow.Transformation);
        Assert.True(flow.Steps.Count >= 2, "the way has the place of the consumer and that of the log");
        Assert.Equal("src/Code.cs", flow.Steps[0].File);
    }

    [Fact]
    public void What_a_clock_a_random_number_or_the_configuration_gives_is_a_root_and_leaves_no_trace_in_sinks() =>
        Assert.Empty(FlowsIn.Of("void Handle(Order order, ConsumeResult<string, string> raw) => System.Console.WriteLine(Guid.NewGuid());"));
}
