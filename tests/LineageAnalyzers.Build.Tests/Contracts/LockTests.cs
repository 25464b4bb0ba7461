using LineageAnalyzers.Build.Tests.Building;

namespace LineageAnalyzers.Build.Tests.Contracts;

/// <summary>Where the package finds the lock: a change that breaks it is reported by the compiler, as by an editor.</summary>
public sealed class LockTests
{
    private const string Lock = """
        {
          "lockVersion": 1,
          "registry": "https://registry.example.org",
          "subjects": {
            "orders-value": {
              "compatibility": "BACKWARD",
              "versions": [
                { "version": 1, "format": "json", "schema": { "type": "object", "additionalProperties": false, "properties": { "Email": { "type": "string" }, "Id": { "type": "string" } } } }
              ],
              "consumers": [ { "project": "Billing", "topic": "orders", "reads": [ { "field": "Id", "file": "src/Billing/Worker.cs", "line": 41 } ] } ]
            }
          }
        }
        """;

    [Fact]
    public void ALock_IsFoundInTheProjectOrAtTheRoot_OrByItsProperty()
    {
        var project = Project();
        project.Build().MustSucceed();

        project.Write("contracts.lock.json", Lock);
        var inProject = project.Build().MustFail();
        Assert.Matches(@"Order\.cs\(4,25\): error LIN2002: 'Order' breaks BACKWARD of the subject 'orders-value' \(version 1\): 'Id' is removed", inProject.Output);
        Assert.Contains("Breaks Billing (src/Billing/Worker.cs:41)", inProject.Output, StringComparison.Ordinal);
        project.Build("-p:LineageContractsLock=none").MustSucceed();

        File.Move(Path.Combine(project.Folder, "contracts.lock.json"), Path.Combine(project.Folder, "..", "contracts.lock.json"));
        project.Build().MustSucceed();
        Assert.Contains("error LIN2002", project.Build("-p:LineageRepositoryRoot=..").MustFail().Output, StringComparison.Ordinal);

        File.Move(Path.Combine(project.Folder, "..", "contracts.lock.json"), Path.Combine(project.Folder, "..", "registry of all.json"));
        Assert.Contains("error LIN2002", project.Build("-p:LineageContractsLock=../registry of all.json").MustFail().Output, StringComparison.Ordinal);
        Assert.Contains("none.json", project.Build("-p:LineageContractsLock=none.json").MustFail().Output, StringComparison.Ordinal);
    }

    private static TestProject Project() => TestProject.Create(
            properties: "<AnalysisLevel>none</AnalysisLevel>",
            items: """
                <ItemGroup>
                  <PackageReference Include="Confluent.Kafka" Version="2.16.0" />
                </ItemGroup>
                """)
        .Write("Order.cs", """
            namespace Acme
            {
                /// <summary>An order.</summary>
                public sealed class Order
                {
                    /// <summary>Who ordered.</summary>
                    public string Email { get; set; } = "";
                }
            }
            """)
        .Write("Sender.cs", """
            using System.Text.Json;
            using Confluent.Kafka;

            namespace Acme
            {
                internal sealed class Sender(IProducer<Null, string> producer)
                {
                    public void Send(Order order) => producer.Produce("orders", new Message<Null, string> { Value = JsonSerializer.Serialize(order) });
                }
            }
            """);
}
