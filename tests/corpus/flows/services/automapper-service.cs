using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using AutoMapper;

namespace Hr.Directory;

public class Department { public string Name { get; set; } = ""; public string CostCentre { get; set; } = ""; }
public class Skill { public string Title { get; set; } = ""; public DateTime Since { get; set; } public int Grade { get; set; } }

public class Employee
{
    public string Id { get; set; } = "";
    public string FirstName { get; set; } = "";
    public string LastName { get; set; } = "";
    public decimal Salary { get; set; }
    public Department Department { get; set; } = new();
    public List<Skill> Skills { get; set; } = [];
}

public class SkillEntry { public string Title { get; set; } = ""; public int Year { get; set; } }

public class DirectoryEntry
{
    public string EmployeeNumber { get; set; } = "";
    public string FullName { get; set; } = "";
    public string DepartmentName { get; set; } = "";
    public List<SkillEntry> Skills { get; set; } = [];
    public DateTime PublishedAt { get; set; }
}

public sealed class DirectoryProfile : Profile
{
    public DirectoryProfile()
    {
        CreateMap<Skill, SkillEntry>()
            .ForMember(entry => entry.Year, options => options.MapFrom(skill => skill.Since.Year));
        CreateMap<Employee, DirectoryEntry>()
            .ForMember(entry => entry.EmployeeNumber, options => options.MapFrom(employee => employee.Id))
            .ForMember(entry => entry.FullName, options => options.MapFrom(employee => employee.FirstName + " " + employee.LastName))
            .ForMember(entry => entry.PublishedAt, options => options.Ignore());
    }
}

public interface IDirectoryPublisher
{
    Task PublishAsync(Employee employee, CancellationToken cancellationToken);
}

public sealed class DirectoryPublisher(IMapper mapper, IProducer<string, string> producer) : IDirectoryPublisher
{
    public async Task PublishAsync(Employee employee, CancellationToken cancellationToken)
    {
        var entry = mapper.Map<DirectoryEntry>(employee);
        entry.PublishedAt = DateTime.UtcNow;
        await producer.ProduceAsync("directory", new Message<string, string> { Key = entry.EmployeeNumber, Value = JsonSerializer.Serialize(entry) }, cancellationToken);
    }
}

public sealed class EmployeeWorker(IConsumer<string, string> consumer, IDirectoryPublisher publisher) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("employees");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            var employee = JsonSerializer.Deserialize<Employee>(result.Message.Value);
            if (employee is not null)
                await publisher.PublishAsync(employee, stoppingToken);
        }
    }
}
