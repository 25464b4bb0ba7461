using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Values;

/// <summary>The settings of clients, and what of them is proven.</summary>
public sealed class ClientSettingsTests
{
    [Theory]
    [InlineData("config.Acks = Acks.All;", "acks=all enable.idempotence=true")]
    [InlineData("if (test) config.Acks = Acks.Leader;", "enable.idempotence=true")]
    [InlineData("if (test) config.Set(\"acks\", \"1\");", "enable.idempotence=true")]
    [InlineData("foreach (var one in new[] { 1 }) config.EnableIdempotence = false;", "")]
    [InlineData("Action later = () => config.EnableIdempotence = false;", "")]
    [InlineData("if (test) { } config.Acks = Acks.Leader;", "acks=1 enable.idempotence=true")]
    public void A_setting_that_is_made_on_some_ways_only_is_not_claimed(string statement, string expected)
    {
        var endpoint = EndpointsIn.Single($$"""
            class Service
            {
                public void Send(bool test)
                {
                    var config = new ProducerConfig { EnableIdempotence = true };
                    {{statement}}
                    using var producer = new ProducerBuilder<Null, string>(config).Build();
                    producer.Produce("orders", new Message<Null, string> { Value = "x" });
                }
            }
            """);
        Assert.Equal(expected, string.Join(' ', endpoint.Settings.Select(setting => $"{setting.Key}={setting.Value}")));
    }

    [Fact]
    public void A_group_that_is_set_on_some_ways_only_has_every_name_that_it_can_be()
    {
        var endpoint = EndpointsIn.Single("""
            class Service
            {
                public void Start(bool test)
                {
                    var config = new ConsumerConfig { GroupId = "billing" };
                    if (test) config.GroupId = "test";
                    using var consumer = new ConsumerBuilder<Null, string>(config).Build();
                    consumer.Subscribe("orders");
                }
            }
            """);
        Assert.Null(endpoint.Group?.Name);
        Assert.Equal(["billing", "test"], endpoint.Group?.Names);
    }
}
