using System.Text.Json;
using Confluent.Kafka;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dental.Reminders;

public class Appointment
{
    public int Id { get; set; }
    public string PatientId { get; set; } = "";
    public DateTime At { get; set; }
    public string Room { get; set; } = "";
    public bool IsConfirmed { get; set; }
    public DateTime? RemindedAt { get; set; }
    public Patient Patient { get; set; } = new();
}

public class Patient
{
    public string Id { get; set; } = "";
    public string Name { get; set; } = "";
    public string Mobile { get; set; } = "";
}

public class ClinicContext(DbContextOptions<ClinicContext> options) : DbContext(options)
{
    public DbSet<Appointment> Appointments => Set<Appointment>();
}

public sealed record Confirmation(int AppointmentId, string Answer, string Device, string? Wish);

public sealed record Reminder(string Mobile, string Text, DateTime At);

public sealed record AppointmentConfirmed(int Id, string Patient, string Room, string Answer);

public sealed class ReminderJob(IDbContextFactory<ClinicContext> contexts, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await using var context = await contexts.CreateDbContextAsync(stoppingToken);
            var due = await context.Appointments
                .Include(appointment => appointment.Patient)
                .Where(appointment => appointment.RemindedAt == null)
                .Select(appointment => new { appointment.Id, appointment.At, appointment.Patient.Name, appointment.Patient.Mobile })
                .ToListAsync(stoppingToken);
            foreach (var one in due)
            {
                var reminder = new Reminder(one.Mobile, $"{one.Name}, we see you at {one.At:t}", one.At);
                await producer.ProduceAsync("reminders", new Message<string, string> { Key = one.Id.ToString(), Value = JsonSerializer.Serialize(reminder) }, stoppingToken);
            }

            await Task.Delay(TimeSpan.FromMinutes(5), stoppingToken);
        }
    }
}

public sealed class ConfirmationWorker(IConsumer<string, string> consumer, IDbContextFactory<ClinicContext> contexts, IProducer<string, string> producer, ILogger<ConfirmationWorker> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("confirmations");
        while (!stoppingToken.IsCancellationRequested)
        {
            var confirmation = JsonSerializer.Deserialize<Confirmation>(consumer.Consume(stoppingToken).Message.Value)!;
            await using var context = await contexts.CreateDbContextAsync(stoppingToken);
            var appointment = await context.Appointments.SingleOrDefaultAsync(one => one.Id == confirmation.AppointmentId, stoppingToken);
            if (appointment is null)
            {
                logger.LogWarning("There is no appointment {Id}", confirmation.AppointmentId);
                continue;
            }

            appointment.IsConfirmed = confirmation.Answer == "yes";
            if (confirmation.Wish is { Length: > 0 } wish)
                appointment.Room = wish;
            await context.SaveChangesAsync(stoppingToken);
            var confirmed = new AppointmentConfirmed(appointment.Id, appointment.PatientId, appointment.Room, confirmation.Answer.ToLowerInvariant());
            await producer.ProduceAsync("appointments-confirmed", new Message<string, string> { Key = appointment.PatientId, Value = JsonSerializer.Serialize(confirmed) }, stoppingToken);
        }
    }
}
