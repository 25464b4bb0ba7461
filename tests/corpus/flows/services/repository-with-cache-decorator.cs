using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Collections.Concurrent;
using System.Data;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Hr.Cards;

public sealed record EmployeeHired(string Id, string Name, int DepartmentId, decimal Salary);
public sealed record EmployeeCard(string Id, string Name, string Department);

public sealed class Department
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Building { get; set; } = "";
}

public interface IDepartments
{
    Task<Department?> GetAsync(int id);
}

public sealed class SqlDepartments : IDepartments
{
    private readonly Func<IDbConnection> _open;

    public SqlDepartments(Func<IDbConnection> open) => _open = open;

    public async Task<Department?> GetAsync(int id)
    {
        using var connection = _open();
        return await connection.QueryFirstOrDefaultAsync<Department>("select id, name, building from departments where id = @id", new { id });
    }
}

public sealed class CachedDepartments : IDepartments
{
    private readonly IDepartments _inner;
    private readonly ConcurrentDictionary<int, Task<Department?>> _known = new();

    public CachedDepartments(SqlDepartments inner) => _inner = inner;

    public Task<Department?> GetAsync(int id) => _known.GetOrAdd(id, _inner.GetAsync);
}

public sealed class CardWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, IDepartments departments, ILogger<CardWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("employees");
        while (!stoppingToken.IsCancellationRequested)
        {
            var hired = JsonSerializer.Deserialize<EmployeeHired>(consumer.Consume(stoppingToken).Message.Value)!;
            var department = await departments.GetAsync(hired.DepartmentId);
            if (department == null)
            {
                logger.LogError("no department of {Employee}", hired.Id);
                continue;
            }

            var card = new EmployeeCard(hired.Id, hired.Name, department.Name);
            await producer.ProduceAsync("employee-cards", new Message<string, string> { Key = card.Id, Value = JsonSerializer.Serialize(card) }, stoppingToken);
        }
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services
        .AddSingleton<SqlDepartments>()
        .AddSingleton<IDepartments, CachedDepartments>()
        .AddHostedService<CardWorker>();
}
