using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SIJointSite.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class UsefulTallies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "UsefulTallies",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Page = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    IsUseful = table.Column<bool>(type: "INTEGER", nullable: false),
                    Count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsefulTallies", x => new { x.Date, x.Page, x.Part, x.IsUseful });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "UsefulTallies");
        }
    }
}
