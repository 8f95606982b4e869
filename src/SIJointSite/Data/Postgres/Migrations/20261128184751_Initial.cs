using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace SIJointSite.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DailyTallies",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    QuestionnaireVersion = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Disposition = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DailyTallies", x => new { x.Date, x.QuestionnaireVersion, x.Disposition });
                });

            migrationBuilder.CreateTable(
                name: "SavedChecks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedChecks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoredKeys",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UsefulTallies",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Page = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Part = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    IsUseful = table.Column<bool>(type: "boolean", nullable: false),
                    Count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsefulTallies", x => new { x.Date, x.Page, x.Part, x.IsUseful });
                });

            migrationBuilder.CreateIndex(
                name: "IX_SavedChecks_ExpiresAt",
                table: "SavedChecks",
                column: "ExpiresAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DailyTallies");

            migrationBuilder.DropTable(
                name: "SavedChecks");

            migrationBuilder.DropTable(
                name: "StoredKeys");

            migrationBuilder.DropTable(
                name: "UsefulTallies");
        }
    }
}
