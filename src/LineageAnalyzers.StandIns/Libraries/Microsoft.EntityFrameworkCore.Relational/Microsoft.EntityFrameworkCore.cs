using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.EntityFrameworkCore;

public static class RelationalDatabaseFacadeExtensions
{
    public static Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction BeginTransaction(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.Data.IsolationLevel @isolationLevel) => throw null;
    public static System.Threading.Tasks.Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> BeginTransactionAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.Data.IsolationLevel @isolationLevel, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static void CloseConnection(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade) => throw null;
    public static System.Threading.Tasks.Task CloseConnectionAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade) => throw null;
    public static int ExecuteSql(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.FormattableString @sql) => throw null;
    public static System.Threading.Tasks.Task<int> ExecuteSqlAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.FormattableString @sql, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static int ExecuteSqlInterpolated(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.FormattableString @sql) => throw null;
    public static System.Threading.Tasks.Task<int> ExecuteSqlInterpolatedAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.FormattableString @sql, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static int ExecuteSqlRaw(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, string @sql, params object[] @parameters) => throw null;
    public static int ExecuteSqlRaw(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, string @sql, System.Collections.Generic.IEnumerable<object> @parameters) => throw null;
    public static System.Threading.Tasks.Task<int> ExecuteSqlRawAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, string @sql, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<int> ExecuteSqlRawAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, string @sql, params object[] @parameters) => throw null;
    public static System.Threading.Tasks.Task<int> ExecuteSqlRawAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, string @sql, System.Collections.Generic.IEnumerable<object> @parameters, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static string GenerateCreateScript(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade) => throw null;
    public static System.Collections.Generic.IEnumerable<string> GetAppliedMigrations(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade) => throw null;
    public static System.Threading.Tasks.Task<System.Collections.Generic.IEnumerable<string>> GetAppliedMigrationsAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static int? GetCommandTimeout(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade) => throw null;
    public static string GetConnectionString(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade) => throw null;
    public static System.Data.Common.DbConnection GetDbConnection(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade) => throw null;
    public static System.Collections.Generic.IEnumerable<string> GetMigrations(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade) => throw null;
    public static System.Collections.Generic.IEnumerable<string> GetPendingMigrations(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade) => throw null;
    public static System.Threading.Tasks.Task<System.Collections.Generic.IEnumerable<string>> GetPendingMigrationsAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static bool HasPendingModelChanges(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade) => throw null;
    public static bool IsRelational(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade) => throw null;
    public static void Migrate(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade) => throw null;
    public static void Migrate(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, string @targetMigration) => throw null;
    public static System.Threading.Tasks.Task MigrateAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task MigrateAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, string @targetMigration, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static void OpenConnection(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade) => throw null;
    public static System.Threading.Tasks.Task OpenConnectionAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static void SetCommandTimeout(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, int? @timeout) => throw null;
    public static void SetCommandTimeout(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.TimeSpan @timeout) => throw null;
    public static void SetConnectionString(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, string @connectionString) => throw null;
    public static void SetDbConnection(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.Data.Common.DbConnection @connection, bool @contextOwnsConnection = false) => throw null;
    public static System.Linq.IQueryable<TResult> SqlQuery<TResult>(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.FormattableString @sql) => throw null;
    public static System.Linq.IQueryable<TResult> SqlQueryRaw<TResult>(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, string @sql, params object[] @parameters) => throw null;
    public static Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction UseTransaction(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.Data.Common.DbTransaction @transaction) => throw null;
    public static Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction UseTransaction(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.Data.Common.DbTransaction @transaction, System.Guid @transactionId) => throw null;
    public static System.Threading.Tasks.Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> UseTransactionAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.Data.Common.DbTransaction @transaction, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> UseTransactionAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade @databaseFacade, System.Data.Common.DbTransaction @transaction, System.Guid @transactionId, System.Threading.CancellationToken @cancellationToken = default) => throw null;
}

public static class RelationalQueryableExtensions
{
    public static System.Linq.IQueryable<TEntity> AsSingleQuery<TEntity>(this System.Linq.IQueryable<TEntity> @source) where TEntity : class => throw null;
    public static System.Linq.IQueryable<TEntity> AsSplitQuery<TEntity>(this System.Linq.IQueryable<TEntity> @source) where TEntity : class => throw null;
    public static System.Data.Common.DbCommand CreateDbCommand(this System.Linq.IQueryable @source) => throw null;
    public static System.Linq.IQueryable<TEntity> FromSql<TEntity>(this Microsoft.EntityFrameworkCore.DbSet<TEntity> @source, System.FormattableString @sql) where TEntity : class => throw null;
    public static System.Linq.IQueryable<TEntity> FromSqlInterpolated<TEntity>(this Microsoft.EntityFrameworkCore.DbSet<TEntity> @source, System.FormattableString @sql) where TEntity : class => throw null;
    public static System.Linq.IQueryable<TEntity> FromSqlRaw<TEntity>(this Microsoft.EntityFrameworkCore.DbSet<TEntity> @source, string @sql, params object[] @parameters) where TEntity : class => throw null;
}
