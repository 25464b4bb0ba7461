using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints;

/// <summary>Topics that code creates or changes: no endpoints, but a list of their own.</summary>
public class TopicAdministrationTests
{
    [Theory]
    [InlineData("new[] { new TopicSpecification { Name = \"orders\", NumPartitions = 6, ReplicationFactor = 3 } }", 6, 3, "")]
    [InlineData("new List<TopicSpecification> { new() { Name = \"orders\", NumPartitions = Count } }", 12, -1, "")]
    [InlineData("[new() { Name = \"orders\", ReplicationFactor = (short)(1 + 1) }]", -1, 2, "")]
    [InlineData("[new TopicSpecification { Name = \"orders\", NumPartitions = partitions }]", null, -1, "")]
    [InlineData("[new TopicSpecification { Name = \"orders\", ReplicasAssignments = new() { [0] = new() { 1 } } }]", null, null, "")]
    [InlineData("[new TopicSpecification { Name = \"orders\", Configs = new() { [\"retention.ms\"] = \"-1\", [\"cleanup.policy\"] = policy } }]", -1, -1, "cleanup.policy=? retention.ms=-1")]
    [InlineData("[new TopicSpecification { Name = \"orders\", Configs = new Dictionary<string, string> { { \"cleanup.policy\", \"compact\" } } }]", -1, -1, "cleanup.policy=compact")]
    [InlineData("[new TopicSpecification { Name = \"orders\", Configs = { [\"cleanup.policy\"] = \"compact\" } }]", -1, -1, "cleanup.policy=compact")]
    [InlineData("[new TopicSpecification { Name = \"orders\", Configs = { [\"sasl.password\"] = \"hunter2\" } }]", -1, -1, "sasl.password=?")]
    [InlineData("[new TopicSpecification { Name = \"orders\", Configs = configs }]", -1, -1, null)]
    [InlineData("[new TopicSpecification { Name = \"orders\", Configs = new() { [policy] = \"compact\" } }]", -1, -1, null)]
    public void A_created_topic_is_listed_with_what_is_known_of_it(string topics, int? partitions, int? replicas, string? configs)
    {
        var topic = Assert.Single(TopicsIn($$"""
            class Setup
            {
                private const int Count = 12;
                public Task Run(IAdminClient admin, int partitions, string policy, Dictionary<string, string> configs) => admin.CreateTopicsAsync({{topics}});
            }
            """));
        Assert.Equal(("orders", TopicOperation.Create, "Confluent.Kafka"), (topic.Topic.Name, topic.Operation, topic.Client));
        Assert.Equal((partitions, replicas), (topic.Partitions, topic.ReplicationFactor));
        Assert.Equal(configs, Text(topic));
        Assert.StartsWith("Setup.Run(", topic.Member, StringComparison.Ordinal);
        Assert.Equal("src/Code.cs", topic.Location.File);
    }

    [Theory]
    [InlineData("var topic = new TopicSpecification { Name = \"orders\" }; topic.NumPartitions = 3;", 3)]
    [InlineData("var topic = new TopicSpecification { Name = \"orders\", NumPartitions = 1 }; if (big) topic.NumPartitions = 3;", null)]
    [InlineData("var topic = new TopicSpecification { Name = \"orders\" }; Complete(topic);", null)]
    [InlineData("TopicSpecification topic; topic = new() { Name = \"orders\" };", -1)]
    public void Statements_after_the_creation_count(string statements, int? partitions)
    {
        var topic = Assert.Single(TopicsIn($$"""
            class Setup
            {
                public async Task Run(IAdminClient admin, bool big)
                {
                    {{statements}}
                    await admin.CreateTopicsAsync(new List<TopicSpecification> { topic });
                }

                private static void Complete(TopicSpecification topic) => topic.NumPartitions = 9;
            }
            """));
        Assert.Equal(("orders", partitions), (topic.Topic.Name, topic.Partitions));
    }

    [Theory]
    [InlineData("await admin.CreateTopicsAsync(Names.Select(name => new TopicSpecification { Name = name }));", "audit | orders")]
    [InlineData("await admin.CreateTopicsAsync(new[] { \"orders\" }.Select(name => new TopicSpecification { Name = name }).ToList());", "orders")]
    [InlineData("foreach (var name in Names) await admin.CreateTopicsAsync([new TopicSpecification { Name = name }]);", "audit | orders")]
    [InlineData("foreach (var name in settings.GetSection(\"Topics\").Get<string[]>()!) await admin.CreateTopicsAsync([new TopicSpecification { Name = name }]);", "a | b")]
    [InlineData("foreach (var name in given) await admin.CreateTopicsAsync([new TopicSpecification { Name = name }]);", "?")]
    [InlineData("await admin.CreateTopicsAsync(Names.Select((name, index) => new TopicSpecification { Name = Change(name) }));", "?")]
    public void A_topic_in_a_loop_has_each_of_the_names(string statement, string topic)
    {
        var found = Assert.Single(TopicsIn(
            $$"""
            class Setup(IConfiguration settings)
            {
                private static readonly string[] Names = ["orders", "audit"];
                public async Task Run(IAdminClient admin, string[] given) { {{statement}} }
                private static string Change(string name) => Guid.NewGuid() + name;
            }
            """,
            ("appsettings.json", """{ "Topics": [ "a", "b" ] }""")));
        Assert.Equal(topic, found.Topic.Template is null ? found.Topic.ToString() : "?");
    }

    [Fact]
    public void Names_and_numbers_come_from_settings()
    {
        var topics = TopicsIn(
            """
            class Setup(IConfiguration configuration)
            {
                public Task Run(IAdminClient admin, string name) => admin.CreateTopicsAsync(
                [
                    new TopicSpecification { Name = configuration["Kafka:Topic"], NumPartitions = configuration.GetValue<int>("Kafka:Partitions") },
                    new TopicSpecification { Name = name },
                    new TopicSpecification { Name = "a/b" },
                    new TopicSpecification { NumPartitions = 1 },
                ]);
            }
            """,
            ("appsettings.json", """{ "Kafka": { "Topic": "orders", "Partitions": 24 } }"""));
        Assert.Equal(4, topics.Count);
        Assert.Equal(("orders", "Kafka:Topic", 24), (topics[0].Topic.Name, topics[0].Topic.Key, topics[0].Partitions));
        Assert.Equal(NameResolution.Parameter, topics[1].Topic.Resolution);
        Assert.Contains("no legal topic name", topics[2].Topic.Reason, StringComparison.Ordinal);
        Assert.Contains("not set where it is described", topics[3].Topic.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Partitions_configuration_and_deletion_are_listed()
    {
        var topics = TopicsIn("""
            class Setup
            {
                public async Task Run(IAdminClient admin, string policy)
                {
                    await admin.CreatePartitionsAsync([new PartitionsSpecification { Topic = "orders", IncreaseTo = 48 }]);
                    await admin.DeleteTopicsAsync(["old", "older"]);
                    await admin.IncrementalAlterConfigsAsync(new Dictionary<ConfigResource, List<ConfigEntry>>
                    {
                        [new ConfigResource { Type = ResourceType.Topic, Name = "payments" }] =
                        [
                            new ConfigEntry { Name = "retention.ms", Value = "1000", IncrementalOperation = AlterConfigOpType.Set },
                            new ConfigEntry { Name = "cleanup.policy", Value = "compact", IncrementalOperation = AlterConfigOpType.Append },
                        ],
                        [new ConfigResource { Type = ResourceType.Broker, Name = "1" }] = [new ConfigEntry { Name = "log.retention.ms", Value = "1" }],
                    });
                    var resource = new ConfigResource { Type = ResourceType.Topic, Name = "refunds" };
                    var changes = new Dictionary<ConfigResource, List<ConfigEntry>> { { resource, new List<ConfigEntry> { new() { Name = "min.insync.replicas", Value = "2" } } } };
                    await admin.AlterConfigsAsync(changes);
                    await admin.DescribeConfigsAsync([resource]);
                }
            }
            """);
        Assert.Equal(
            ["AddPartitions orders 48 ", "Delete old  ", "Delete older  ", "Configure payments  cleanup.policy=? retention.ms=1000", "Configure refunds  min.insync.replicas=2"],
            topics.Select(topic => $"{topic.Operation} {topic.Topic} {topic.Partitions} {Text(topic)}"));
    }

    [Fact]
    public void What_only_looks_like_administration_is_not_listed()
    {
        var topics = TopicsIn("""
            namespace Own
            {
                class TopicSpecification { public string Name { get; set; } = ""; }
                interface IAdminClient { Task CreateTopicsAsync(IEnumerable<TopicSpecification> topics); Task DeleteTopicsAsync(IEnumerable<string> topics); }
                class Setup
                {
                    public async Task Run(IAdminClient admin)
                    {
                        await admin.CreateTopicsAsync([new TopicSpecification { Name = "orders" }]);
                        await admin.DeleteTopicsAsync(["orders"]);
                    }

                    // Mock<T>.Setup takes an expression: nothing is created there.
                    public void Mocked(Action<System.Linq.Expressions.Expression<Func<Confluent.Kafka.IAdminClient, Task>>> setup) =>
                        setup(client => client.CreateTopicsAsync(new[] { new Confluent.Kafka.Admin.TopicSpecification { Name = "orders" } }, null));
                }
            }
            """);
        Assert.Empty(topics);
    }

    private static IReadOnlyList<AdministeredTopic> TopicsIn(string code, params (string File, string Text)[] settings)
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.Create("using Confluent.Kafka.Admin;\n" + EndpointsIn.Usings + code), settings);
        Assert.Empty(manifest.Endpoints);
        return [.. manifest.Topics.OrderBy(topic => topic.Location).ThenBy(topic => topic.Topic.ToString(), StringComparer.Ordinal)];
    }

    private static string? Text(AdministeredTopic topic) => topic.Configs is { } configs
        ? string.Join(' ', configs.Select(config => $"{config.Key}={config.Value ?? "?"}"))
        : null;
}
